import { endWithout, oneLine, setOf } from '../../words/any-of.ts'
import { matches } from '../../words/matches.ts'
import type { Attribution } from '../attribute.ts'
import type { Name } from '../names.ts'
import type { ReportedClause } from '../reported.ts'
import type { Tongue } from '../tongue.ts'

/** Verbs that report, and whether their form is a woman's. A joined "and" may stand in front. */
const HE = `
  قال أضاف أكد أعلن أوضح صرح ذكر كتب حذر أشار زعم اعتبر شدد نفى كشف تابع أفاد رأى دعا اتهم انتقد يقول
  يؤكد يضيف
`
const SHE = `
  قالت أضافت أكدت أعلنت أوضحت صرحت ذكرت كتبت حذرت أشارت زعمت اعتبرت شددت نفت كشفت تابعت أفادت رأت دعت
  اتهمت انتقدت تقول تؤكد تضيف
`
const ACCORDING = 'بحسب حسب وفق'
const ACCORDING_TO = 'وفقا_لـ وفقا_ل'

/** Offices and forms of address; what follows with "ال" or belongs to a body is still title. */
const TITLES = setOf(`
  الرئيس رئيس الرئيسة رئيسة وزير وزيرة الوزير الوزيرة المتحدث المتحدثة متحدث متحدثة الناطق الناطقة
  السيد السيدة الدكتور الدكتورة النائب النائبة مدير مديرة المدير المديرة الأمين الملك ملك الملكة الأمير
  السفير السفيرة الجنرال العميد اللواء القائد المستشار المستشارة الخبير الخبيرة المحامي القاضي عمدة
  محافظ زعيم الزعيم نائب المبعوث
`)
const BODIES = setOf(`
  الوزارة وزارة الشرطة الحكومة حكومة المحكمة محكمة الشركة شركة البنك بنك الجيش المنظمة منظمة اللجنة لجنة
  الصحيفة صحيفة الوكالة وكالة شهود مصادر مصدر مسؤول مسؤولون البرلمان هيئة الهيئة جهاز الجهاز مركز المركز معهد المعهد مجلس المجلس اتحاد الاتحاد
  مؤسسة المؤسسة جمعية الجمعية نيابة النيابة حركة حزب بيان البيان
`)
/** Here a speaker's name is over. */
const STOPS = setOf(`
  إن أن إنه إنها أنه أنها بأن بأنه في خلال على عن يوم من إلى بعد قبل أمس اليوم الذي التي لوكالة للصحفيين
  للصحافيين لقناة عبر مع حول ضمن أثناء أمام وراء بين عند لدى بشأن ضد تحت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت إنهم بأنها لدى عقب
`)
const WITH_TITLE = setOf('باسم العام العامة السابق السابقة الوزراء الدولة مجلس الأركان')
const WORD = /[\p{L}\p{M}\u0640]+|[^\s\p{L}\p{M}]/gu
const MOST_WORDS = 9
const LONGEST_NAME = 3

const he = setOf(HE)
const she = setOf(SHE)
const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:[وف]?(?<verb>${alternatives(`${HE} ${SHE}`)})|(?<according>${alternatives(`${ACCORDING_TO} ${ACCORDING}`)}))(?![\p{L}\p{M}])`,
  'gu',
)

/** Arabic: no capitals tell names, but the verb comes first and the speaker follows it. */
export const ARABIC: Tongue = {
  names(text) {
    const out: Name[] = []
    for (const { 0: word, index } of matches(WORD, text)) {
      if (!TITLES.has(word) || index < (out.at(-1)?.end ?? 0)) continue
      const found = speakerAfter(text, index)
      if (found?.person === 'sure') out.push(found)
    }
    return out
  },
  attribute(outside) {
    const out: Attribution[] = []
    for (const match of matches(VERB, outside)) {
      const verb = { start: match.index, end: match.index + match[0].length }
      const found = speakerAfter(outside, verb.end)
      const word = match.groups?.verb ?? ''
      if (found) {
        const { start, end } = found
        const gender = she.has(word) ? 'she' : he.has(word) ? 'he' : ''
        const subject = { is: 'name', name: { ...found, gender } } as const
        const sort = match.groups?.according ? 'according' : 'says'
        out.push({ start: verb.start, end, who: { start, end }, verb, subject, sort })
      } else if (word !== '') {
        const pronoun = she.has(word) ? 'she' : 'he'
        out.push({
          ...verb,
          verb,
          who: verb,
          subject: { is: 'pronoun', word: pronoun },
          sort: 'says',
        })
      }
    }
    return out
  },
  reported: (outside, attributions): ReportedClause[] =>
    attributions.flatMap((by, i) => {
      if (by.sort !== 'says') return []
      const opens = /^[^.،:"«“]{0,60}?\s(?:ب?[إأ]ن)\s/u.exec(outside.slice(by.end, by.end + 100))
      if (!opens) return []
      const start = by.end + opens[0].length
      const until = attributions[i + 1]?.start ?? outside.length
      const end = endWithout('.،؛:!؟', outside, until)
      return /\p{L}\s+\p{L}/u.test(outside.slice(start, end)) ? [{ start, end, by }] : []
    }),
}

function speakerAfter(text: string, at: number): Name | null {
  const tail = text.slice(at, at + 160)
  const words: { word: string; start: number; end: number }[] = []
  for (const { 0: word, index } of matches(WORD, tail)) {
    if (words.length >= MOST_WORDS || STOPS.has(word) || !/\p{L}/u.test(word)) break
    words.push({ word, start: at + index, end: at + index + word.length })
  }
  const first = words[0]
  if (!first) return null
  const isTitled = TITLES.has(first.word)
  let proper = 0
  if (isTitled) {
    proper = 1
    while (
      proper < words.length &&
      isOfTitle(words[proper]?.word ?? '', words[proper - 1]?.word ?? '')
    ) {
      proper++
    }
  }
  if (BODIES.has(first.word)) return named(text, first, lastOfBody(words), '', 'no')
  const last = words[Math.min(words.length, proper + LONGEST_NAME) - 1] as typeof first
  const start = words[proper]
  if (!start) return named(text, first, words.at(-1) as typeof first, '', 'no')
  const title = isTitled ? oneLine(text.slice(first.start, start.start)) : ''
  return named(text, start, last, title, isTitled ? 'sure' : 'possible')
}

/** "الشرطة العراقية" but only "الشرطة" of "الشرطة مقتل": after "ال" what belongs to it has that, too. */
function lastOfBody<T extends { readonly word: string }>(words: readonly T[]): T {
  const [first] = words
  if (!first?.word.startsWith('ال')) return words.at(-1) as T
  const next = words.findIndex(({ word }) => !/^و?(?:ال|لل)/u.test(word))
  return words.at(next < 0 ? -1 : next - 1) as T
}

/** What still belongs to an office: "وزير الخارجية الأمريكي", "المتحدث باسم الحكومة". */
function isOfTitle(word: string, before: string): boolean {
  if (TITLES.has(word) || WITH_TITLE.has(word) || BODIES.has(word)) return true
  return word.startsWith('ال') || before === 'باسم'
}

function named(
  text: string,
  { start }: { readonly start: number },
  { end }: { readonly end: number },
  title: string,
  person: Name['person'],
): Name {
  return { start, end, title, name: oneLine(text.slice(start, end)), gender: '', person }
}

function alternatives(list: string): string {
  const words = list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
  return `(?:${words.join('|').replaceAll('_', '\\s')})`
}
