/** Months that are nothing else. "March" and "May" need a number or a preposition beside them. */
export const MONTHS = `
  January February April June July August September October November December
  Jan\\. Feb\\. Apr\\. Aug\\. Sept\\. Oct\\. Nov\\. Dec\\.
`

export const UNSURE_MONTHS = 'March May'

export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'

export const UNITS = 'hour day night week weekend month year decade century'

export const SEASONS = 'spring summer autumn winter'

/** What may stand before a date and belongs to it. */
export const DATE_PREPOSITIONS =
  'by since until till in on from before after during between for over within'
