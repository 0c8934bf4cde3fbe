/** First names that tell the gender of whoever bears them, wherever news comes from. */
export const FIRST_NAMES = {
  he: `
    Aaron Abdul Abdullah Adam Adrian Ahmed Alan Albert Aleksandar Alfred Ali Alberto Alejandro Alessandro
    Amir Andrew Anthony Antonio Antoine Arben Arthur Barack Barry Ben Benjamin Bernard Bernd Bill Bob
    Boris Brandon Brian Bruno Carl Carlos Charles Christian Christopher Craig Daniel Darren Dave David Dean
    Dennis Derek Diego Dieter Dimitri Dmitry Donald Douglas Duncan Ed Eduardo Edward Emmanuel Enrico Enver
    Eric Ernst Fernando Fabio Felipe Filippo François Francesco Frank Fred Frederick Friedrich Gareth Gary
    Geoffrey George Georg Gerald Gerhard Giovanni Giuseppe Goran Gordon Graham Greg Gregory Guillaume
    Günter Hans Harold Harry Hassan Heinz Helmut Henry Herbert Howard Hugh Hugo Hussein Ian Ibrahim Igor
    Ivan Jack Jacob Jacques Jake James Jan Jason Javier Jeff Jeffrey Jeremy Jim Jimmy Joachim Joe John
    Jonathan Jorge Joseph José João Juan Julian Julien Jürgen Justin Karl Keith Kenneth Kevin Khalid Klaus
    Lars Laurent Lawrence Lewis Lorenzo Louis Luca Luigi Luis Luke Mahmoud Manuel Marco Marcus Mario Mark
    Markus Martin Massimo Matteo Matthew Mauro Max Michael Miguel Mike Milan Milorad Miloš Mohamed Mohammed
    Muhammad Mustafa Neil Nathan Nicholas Nicolas Nigel Nikola Norman Oliver Olivier Omar Oscar Osama Otto
    Pablo Paolo Patrick Paul Pedro Pete Peter Petr Philip Philippe Pierre Rafael Ralph Ramiz Raymond
    Richard Robert Roberto Rodrigo Roger Roland Ron Ronald Rudolf Russell Ryan Salvatore Samir Samuel Scott
    Sean Sebastian Sergei Sergio Simon Slobodan Stefan Stefano Stephen Steve Steven Stuart Thomas Tim
    Timothy Tobias Todd Tom Tomás Toby Trevor Uwe Valon Vincent Victor Vladimir Volodymyr Walter Warren
    Wayne Werner William Wolfgang Yusuf Zoran
  `,
  she: `
    Abigail Agnes Agnès Aisha Alexandra Alice Alison Amanda Amelia Amy Ana Anastasia Angela Anita Ann Anna Anne Annette
    Annie Antonia Astrid Audrey Barbara Beatrice Beatriz Bernadette Beth Bianca Birgit Bridget Brigitte Camilla Carla Carmen
    Carol Caroline Catherine Cecilia Céline Charlotte Chiara Chloe Christina Christine Claire Clara
    Claudia Cristina Daniela Deborah Denise Diana Diane Donna Doris Dorothy Drita Edith Edna Eileen Elena
    Eleanor Elisabeth Elizabeth Ella Ellen Emily Emma Erika Esther Eva Evelyn Fatima Federica Fiona Florence
    Frances Francesca Françoise Gabriela Georgia Gertrude Gillian Giorgia Giulia Gloria Grace Greta Hannah Harriet Heather
    Heidi Helen Helena Helga Hélène Hillary Ingrid Irene Irina Isabel Isabella Isabelle Jacqueline Jane
    Janet Janine Jelena Jennifer Jess Jessica Jill Joan Joanna Johanna Josephine Joyce Judith Judy Julia Juliana
    Julie Karen Karin Katarina Kate Katherine Kathleen Katie Katja Kelly Kirsten Laura Layla Lena Leonie Linda
    Lisa Louise Lucia Lucy Luisa Lydia Madeleine Magdalena Margaret Margarita Maria María Marie Marina Marine
    Marta Martha Martina Mary Megan Melanie Melissa Michelle Milena Miriam Monica Monika Nadia Nancy Naomi
    Natalia Natalie Nathalie Nina Nora Olga Olivia Pamela Patricia Paula Petra Pauline Penelope Priya Rachel
    Rebecca Renate Rita Rosa Rose Rosemary Ruth Sabine Sally Samantha Sandra Sara Sarah Silvia Simone Sofia Sonia
    Sophia Sophie Stephanie Susan Susanne Suzanne Svetlana Sylvia Tamara Tanja Tatiana Teresa Theresa Tina
    Ursula Valentina Valerie Vanessa Vera Veronica Victoria Virginia Vjosa Wendy Yasmin Yolanda Yvonne Zainab Zoe
  `,
} as const
