const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j' },
  ...{ к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
}

/** A Serbian word in small Cyrillic letters in Latin ones; other letters stay. */
export function latinOfSerbian(word: string): string {
  return /[а-џ]/u.test(word) ? word.replace(/[а-џ]/gu, (letter) => LATIN[letter] ?? letter) : word
}
