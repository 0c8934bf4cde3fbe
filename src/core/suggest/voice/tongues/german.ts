import type { Grammar } from './grammar.ts'

export const GERMAN: Grammar = {
  verbs: `
    sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten schrieb schreibt
    geschrieben teilte teilten mitgeteilt warnte warnt warnten gewarnt kritisierte kritisiert forderte
    fordert forderten gefordert meinte meint berichtete berichtet berichteten fügte ergänzte
    versicherte versichert bestätigte bestätigt kündigte angekündigt behauptete behauptet verkündete
    räumte äußerte beklagte rief fragte antwortete warf wirft nannte nennt genannt geäußert gelobt bekräftigt zitiert bezeichnete bezeichnet sprach spricht
    mahnte mahnt klagte klagt schilderte schildert erzählte erzählt versprach verspricht erläuterte erläutert
    kommentierte kommentiert konstatierte resümierte polterte spottete scherzte begründete wies
    lobte verteidigte bestritt twitterte urteilte hob bekräftigte unterstrich entgegnete zitierte
  `,
  auxiliaries: 'hat habe haben hatte hatten',
  copulas: 'ist war wird wurde bleibt zeigt_sich zeigte_sich gibt_sich gab_sich',
  placing: `
    in im an am auf bei beim mit nach von vom vor zu zum zur aus für gegen über unter seit durch um
  `,
  according: 'so laut nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_den_Worten_von gemäß',
  accordingAfter: 'zufolge',
  that: 'dass daß',
  articles: 'der die das dem den des ein eine einer eines einem',
  of: 'von vom der des für beim bei aus',
  titles: {
    he: `
      herr minister präsident kanzler sprecher direktor leiter bürgermeister richter staatsanwalt
      anwalt vorsitzender vorsitzende chef general botschafter abgeordneter professor polizist
      experte forscher wissenschaftler ökonom landrat senator papst könig trainer pfarrer zeuge
      bewohner anwohner bauer arzt historiker kapitän torwart stürmer verteidiger spieler profi
      stellvertreter
    `,
    she: `
      frau ministerin präsidentin kanzlerin sprecherin direktorin leiterin bürgermeisterin richterin
      staatsanwältin anwältin chefin botschafterin abgeordnete professorin polizistin expertin
      forscherin wissenschaftlerin ökonomin landrätin senatorin königin trainerin zeugin bewohnerin
      anwohnerin bäuerin ärztin historikerin
    `,
    any: 'dr prof dr. prof. generalsekretär',
  },
  titleEndings: {
    he: `
      minister präsident kanzler sprecher direktor leiter meister chef vorsitzender sekretär anwalt
      richter forscher experte arzt lehrer trainer ökonom kommissar beauftragter politiker abgeordneter
      kapitän torwart spieler profi verteidiger
    `,
    she: `
      ministerin präsidentin kanzlerin sprecherin direktorin leiterin meisterin chefin vorsitzende
      sekretärin anwältin richterin forscherin expertin ärztin lehrerin trainerin ökonomin anwohnerin kommissarin beauftragte politikerin abgeordnete
      verteidigerin
    `,
  },
  portfolios: 'a.D. General',
  bodies: `
    ministerium polizei regierung behörde staatsanwaltschaft kommission gericht unternehmen bank
    gewerkschaft partei zeitung verband feuerwehr bundesregierung innenministerium außenministerium
    verteidigungsministerium auswärtige_amt institut universität stadt gemeinde opposition experten
    bericht gutachten studie urteil mitteilung forscher anwohner augenzeugen zeugen kritiker behörden konzern
  `,
  bodyEndings: `
    agentur amt amts amtes ministerium ministeriums verband bund institut zentrum bank behörde rat
    kammer gesellschaft stiftung kommission gewerkschaft verein polizei regierung
  `,
  objects: 'den dem des einen einem eines ihn ihm',
  pronouns: { he: 'er', she: 'sie', they: '' },
  adverbs: `
    heute gestern am_Montag am_Dienstag am_Mittwoch am_Donnerstag am_Freitag am_Samstag am_Sonntag
    auch dazu weiter später zuvor jedoch aber dann laut mit hinzu der
  `,
  openers: `
    Der Die Das Ein Eine Er Sie Es Wir Ich Im Am Aber Und Doch Auch Dann Danach Nach Bei Mit Zu Seit
    Laut In An Auf Als Wie Wenn Weil Für Gegen Zuvor Dazu Vor Von Dem Den So
    Ihr Ihre Sein Seine Unser Unsere Kein Keine Viele Einige Alle Dieser Diese Dieses Jeder Später Heute
    Gestern Während Unter Über Durch Ohne
  `,
  dropsPronouns: false,
}
