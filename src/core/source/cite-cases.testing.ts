import type { CslItem } from './csl.ts'

export type StyleName = 'apa' | 'chicago-note-bibliography' | 'modern-language-association'

/** A source of each kind, and how the three manuals cite it; italics stand between asterisks. */
export interface CiteCase {
  readonly what: string
  readonly csl: CslItem
  readonly entry: Readonly<Record<StyleName, string>>
  readonly short: Readonly<Record<StyleName, string>>
}

const day = (...parts: number[]) => ({ 'date-parts': [parts] })
const read = day(2024, 3, 10)
const okafor = [{ family: 'Okafor', given: 'Ngozi Ruth' }]

export const citeCases: readonly CiteCase[] = [
  {
    what: 'a web page',
    csl: {
      type: 'webpage',
      title: 'How rain is measured',
      author: [{ family: 'Byron', given: 'Ada' }],
      'container-title': 'Example Weather',
      issued: day(2023, 5, 4),
      URL: 'https://example.org/rain',
      accessed: read,
    },
    entry: {
      apa: 'Byron, A. (2023, May 4). *How rain is measured*. Example Weather. https://example.org/rain',
      'chicago-note-bibliography':
        'Byron, Ada. “How Rain Is Measured.” Example Weather, May 4, 2023. https://example.org/rain.',
      'modern-language-association':
        'Byron, Ada. “How Rain Is Measured.” *Example Weather*, 4 May 2023, https://example.org/rain.',
    },
    short: {
      apa: '(Byron, 2023)',
      'chicago-note-bibliography': 'Byron, “How Rain Is Measured.”',
      'modern-language-association': '(Byron)',
    },
  },
  {
    what: 'an article',
    csl: {
      type: 'article-newspaper',
      title: 'Council votes down the budget',
      author: okafor,
      'container-title': 'The Daily Example',
      issued: day(2024, 3, 9),
      page: 'A1',
      URL: 'https://example.org/budget',
      accessed: read,
    },
    entry: {
      apa: 'Okafor, N. R. (2024, March 9). Council votes down the budget. *The Daily Example*, A1. https://example.org/budget',
      'chicago-note-bibliography':
        'Okafor, Ngozi Ruth. “Council Votes down the Budget.” *The Daily Example*, March 9, 2024. https://example.org/budget.',
      'modern-language-association':
        'Okafor, Ngozi Ruth. “Council Votes down the Budget.” *The Daily Example*, 9 Mar. 2024, p. A1, https://example.org/budget.',
    },
    short: {
      apa: '(Okafor, 2024)',
      'chicago-note-bibliography': 'Okafor, “Council Votes down the Budget.”',
      'modern-language-association': '(Okafor)',
    },
  },
  {
    what: 'a report of an institution',
    csl: {
      type: 'report',
      title: 'Harbour depth survey',
      author: [{ literal: 'Port Authority of Example' }],
      publisher: 'Example Maritime Institute',
      number: 'Report No. 12',
      issued: day(2021),
      URL: 'https://example.org/survey',
      accessed: read,
    },
    entry: {
      apa: 'Port Authority of Example. (2021). *Harbour depth survey* (Report No. 12). Example Maritime Institute. https://example.org/survey',
      'chicago-note-bibliography':
        'Port Authority of Example. “Harbour Depth Survey.” Example Maritime Institute, 2021. https://example.org/survey.',
      'modern-language-association':
        'Port Authority of Example. *Harbour Depth Survey*. Report No. 12, Example Maritime Institute, 2021, https://example.org/survey.',
    },
    short: {
      apa: '(Port Authority of Example, 2021)',
      'chicago-note-bibliography': 'Port Authority of Example, “Harbour Depth Survey.”',
      'modern-language-association': '(Port Authority of Example)',
    },
  },
  {
    what: 'a dataset',
    csl: {
      type: 'dataset',
      title: 'Population estimates',
      author: [{ literal: 'Office for Numbers' }],
      publisher: 'Example Data Archive',
      version: 'Version 2.1',
      issued: day(2022),
      DOI: '10.5555/population',
    },
    entry: {
      apa: 'Office for Numbers. (2022). *Population estimates* (Version 2.1) [Data set]. Example Data Archive. https://doi.org/10.5555/population',
      'chicago-note-bibliography':
        'Office for Numbers. “Population Estimates.” Example Data Archive, 2022. https://doi.org/10.5555/population.',
      'modern-language-association':
        'Office for Numbers. *Population Estimates*. Version 2.1, Example Data Archive, 2022, https://doi.org/10.5555/population.',
    },
    short: {
      apa: '(Office for Numbers, 2022)',
      'chicago-note-bibliography': 'Office for Numbers, “Population Estimates.”',
      'modern-language-association': '(Office for Numbers)',
    },
  },
  {
    what: 'a book of two',
    csl: {
      type: 'book',
      title: 'The measure of cities',
      author: [
        { family: 'Jacobs', given: 'Ann B.' },
        { family: 'Wit', given: 'Jan', 'non-dropping-particle': 'de' },
      ],
      edition: '2',
      publisher: 'Example Press',
      'publisher-place': 'London',
      issued: day(2019),
      ISBN: '978-0-00-000000-2',
    },
    entry: {
      apa: 'Jacobs, A. B., & de Wit, J. (2019). *The measure of cities* (2nd ed.). Example Press.',
      'chicago-note-bibliography':
        'Jacobs, Ann B., and Jan de Wit. *The Measure of Cities*. 2nd ed. London: Example Press, 2019.',
      'modern-language-association':
        'Jacobs, Ann B., and Jan de Wit. *The Measure of Cities*. 2nd ed., Example Press, 2019.',
    },
    short: {
      apa: '(Jacobs & de Wit, 2019)',
      'chicago-note-bibliography': 'Jacobs and de Wit, *The Measure of Cities*.',
      'modern-language-association': '(Jacobs and de Wit)',
    },
  },
  {
    what: 'an interview of one’s own',
    csl: {
      type: 'interview',
      author: [{ family: 'Lee', given: 'Min' }],
      interviewer: [{ family: 'Byron', given: 'Ada' }],
      issued: day(2024, 2, 1),
    },
    entry: {
      apa: 'Lee, M. (2024, February 1). [Interview by A. Byron].',
      'chicago-note-bibliography': 'Lee, Min. Interview by Ada Byron, February 1, 2024.',
      'modern-language-association': 'Lee, Min. Interview by Ada Byron, 1 Feb. 2024.',
    },
    short: {
      apa: '(M. Lee, personal communication, February 1, 2024)',
      'chicago-note-bibliography': 'Lee, interview.',
      'modern-language-association': '(Lee)',
    },
  },
  {
    what: 'a speech',
    csl: {
      type: 'speech',
      title: 'The state of the city',
      author: [{ family: 'Novak', given: 'Petra' }],
      'event-title': 'Annual Assembly',
      'event-place': 'Exampletown',
      issued: day(2023, 9, 12),
    },
    entry: {
      apa: 'Novak, P. (2023, September 12). *The state of the city*. Annual Assembly, Exampletown.',
      'chicago-note-bibliography':
        'Novak, Petra. “The State of the City.” Presented at the Annual Assembly, Exampletown, September 12, 2023.',
      'modern-language-association':
        'Novak, Petra. *The State of the City*. Annual Assembly, 12 Sept. 2023, Exampletown.',
    },
    short: {
      apa: '(Novak, 2023)',
      'chicago-note-bibliography': 'Novak, “The State of the City.”',
      'modern-language-association': '(Novak)',
    },
  },
  {
    what: 'a broadcast, which nobody signs',
    csl: {
      type: 'broadcast',
      title: 'The budget explained',
      'container-title': 'Evening News',
      publisher: 'Example TV',
      issued: day(2024, 3, 10),
      URL: 'https://example.org/news',
      accessed: read,
    },
    entry: {
      apa: 'The budget explained. (2024, March 10). In *Evening News*. Example TV. https://example.org/news',
      'chicago-note-bibliography':
        '“The Budget Explained.” *Evening News*. Example TV, March 10, 2024. https://example.org/news.',
      'modern-language-association':
        '“The Budget Explained.” *Evening News*, Example TV, 10 Mar. 2024, https://example.org/news.',
    },
    short: {
      apa: '(“The Budget Explained,” 2024)',
      'chicago-note-bibliography': '“The Budget Explained.”',
      'modern-language-association': '(“The Budget Explained”)',
    },
  },
  {
    what: 'a law',
    csl: {
      type: 'legislation',
      title: 'Clean Air Act',
      jurisdiction: 'us',
      'container-title': 'U.S.C.',
      volume: '42',
      section: '7401',
      issued: day(1970),
    },
    entry: {
      apa: 'Clean Air Act, 42 U.S.C. § 7401 (1970).',
      'chicago-note-bibliography': 'Clean Air Act, 42 U.S.C. § 7401 (1970).',
      'modern-language-association': '“Clean Air Act.” *U.S.C.*, vol. 42, 1970.',
    },
    short: {
      apa: '(Clean Air Act, 1970)',
      'chicago-note-bibliography': 'Clean Air Act.',
      'modern-language-association': '(“Clean Air Act”)',
    },
  },
  {
    what: 'a post',
    csl: {
      type: 'post',
      title: 'We never said that',
      author: [{ literal: 'Example Council' }],
      'container-title': 'Mastodon',
      issued: day(2024, 4, 1),
      URL: 'https://example.org/post',
      accessed: day(2024, 4, 2),
    },
    entry: {
      apa: 'Example Council. (2024, April 1). *We never said that*. Mastodon. https://example.org/post',
      'chicago-note-bibliography':
        'Example Council. “We Never Said That.” *Mastodon*, April 1, 2024. https://example.org/post.',
      'modern-language-association':
        'Example Council. “We Never Said That.” *Mastodon*, 1 Apr. 2024, https://example.org/post.',
    },
    short: {
      apa: '(Example Council, 2024)',
      'chicago-note-bibliography': 'Example Council, “We Never Said That.”',
      'modern-language-association': '(Example Council)',
    },
  },
  {
    what: 'an image',
    csl: {
      type: 'graphic',
      title: 'Flooded street',
      author: [{ family: 'Ruiz', given: 'Eva' }],
      medium: 'Photograph',
      publisher: 'Example Agency',
      issued: day(2020, 6),
      URL: 'https://example.org/flood',
      accessed: read,
    },
    entry: {
      apa: 'Ruiz, E. (2020). *Flooded street* [Photograph]. Example Agency. https://example.org/flood',
      'chicago-note-bibliography':
        'Ruiz, Eva. *Flooded Street*. Photograph. Example Agency, June 2020. https://example.org/flood.',
      'modern-language-association':
        'Ruiz, Eva. *Flooded Street*. Photograph, Example Agency, June 2020, https://example.org/flood.',
    },
    short: {
      apa: '(Ruiz, 2020)',
      'chicago-note-bibliography': 'Ruiz, *Flooded Street*.',
      'modern-language-association': '(Ruiz)',
    },
  },
  {
    what: 'a personal communication',
    csl: {
      type: 'personal_communication',
      author: [{ family: 'Novak', given: 'Petra' }],
      recipient: [{ family: 'Byron', given: 'Ada' }],
      genre: 'Email',
      issued: day(2024, 4, 2),
    },
    entry: {
      apa: 'Novak, P. (2024, April 2). [Email to Ada Byron].',
      'chicago-note-bibliography': 'Novak, Petra. Email to Ada Byron, April 2, 2024.',
      'modern-language-association': 'Novak, Petra. 2 Apr. 2024.',
    },
    short: {
      apa: '(P. Novak, personal communication, April 2, 2024)',
      'chicago-note-bibliography': 'Novak to Byron, April 2, 2024.',
      'modern-language-association': '(Novak)',
    },
  },
  {
    what: 'an article of a journal, as it is imported',
    csl: {
      type: 'article-journal',
      title: 'Trust in numbers',
      author: [{ family: 'King', given: 'Martin', suffix: 'Jr.' }],
      'container-title': 'Journal of Checks',
      volume: 12,
      issue: '3',
      page: '45-67',
      issued: day(2018),
      DOI: '10.5555/trust',
    },
    entry: {
      apa: 'King, M., Jr. (2018). Trust in numbers. *Journal of Checks*, *12*(3), 45–67. https://doi.org/10.5555/trust',
      'chicago-note-bibliography':
        'King, Martin, Jr. “Trust in Numbers.” *Journal of Checks* 12, no. 3 (2018): 45–67. https://doi.org/10.5555/trust.',
      'modern-language-association':
        'King, Martin, Jr. “Trust in Numbers.” *Journal of Checks*, vol. 12, no. 3, 2018, pp. 45–67, https://doi.org/10.5555/trust.',
    },
    short: {
      apa: '(King, 2018)',
      'chicago-note-bibliography': 'King, “Trust in Numbers.”',
      'modern-language-association': '(King)',
    },
  },
  {
    what: 'a book in a language that is written from right to left',
    csl: {
      type: 'book',
      title: 'تاريخ المدينة',
      author: [{ family: 'الخطيب', given: 'سامي' }],
      publisher: 'دار النشر',
      issued: day(2015),
      language: 'ar',
    },
    entry: {
      apa: 'الخطيب, س. (2015). *تاريخ المدينة*. دار النشر.',
      'chicago-note-bibliography': 'الخطيب, سامي. *تاريخ المدينة*. دار النشر, 2015.',
      'modern-language-association': 'الخطيب, سامي. *تاريخ المدينة*. دار النشر, 2015.',
    },
    short: {
      apa: '(الخطيب, 2015)',
      'chicago-note-bibliography': 'الخطيب, *تاريخ المدينة*.',
      'modern-language-association': '(الخطيب)',
    },
  },
  {
    what: 'a page in German, whose title keeps its capitals, read and without a date',
    csl: {
      type: 'webpage',
      title: 'Wie man Regen misst',
      'container-title': 'Wetteramt',
      URL: 'https://example.org/regen',
      accessed: read,
      language: 'de',
    },
    entry: {
      apa: '*Wie man Regen misst*. (n.d.). Wetteramt. Retrieved March 10, 2024, from https://example.org/regen',
      'chicago-note-bibliography':
        'Wetteramt. “Wie man Regen misst.” Accessed March 10, 2024. https://example.org/regen.',
      'modern-language-association':
        '“Wie man Regen misst.” *Wetteramt*, https://example.org/regen. Accessed 10 Mar. 2024.',
    },
    short: {
      apa: '(*Wie man Regen misst*, n.d.)',
      'chicago-note-bibliography': '“Wie man Regen misst.”',
      'modern-language-association': '(“Wie man Regen misst”)',
    },
  },
]
