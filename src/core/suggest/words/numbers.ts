/** Number words. "one" is left out: it is a pronoun more often than a count. */
export const SMALL_NUMBERS = 'two three four five six seven eight nine ten eleven twelve'

export const LARGE_NUMBERS = `
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety
`

export const SCALES = 'hundred thousand million billion trillion'

/** Counts without a figure; each is followed by "of" or a noun. */
export const VAGUE_COUNTS = 'dozens scores hundreds thousands millions billions trillions'

export const FRACTIONS = 'half third quarter fifth tenth thirds quarters fifths tenths'

export const CURRENCIES = `
  dollars euros pounds sterling yen yuan roubles rubles rupees francs dinars zlotys pesos pence cents
`
