import type { CarryCase } from './carry.testing.ts'

const page = (...parts: readonly string[]) => parts.join('\n\n')

/** Cases in scripts without spaces, without case, and from right to left. */
export const scriptCases: readonly CarryCase[] = [
  {
    what: 'a Chinese number',
    before: '渡轮星期五晚点。⟦航程花了三个小时，票价十八欧元。⟧公司答应退款。',
    after: '渡轮星期五晚点。⟦航程花了五个小时，票价十八欧元。⟧公司答应退款。',
    outcome: 'edited',
    kinds: ['number'],
  },
  {
    what: 'an Arabic negation',
    before: 'تأخرت العبارة يوم الجمعة. ⟦وعدت الشركة بإعادة المال إلى الركاب.⟧ انتظر الناس طويلا.',
    after:
      'تأخرت العبارة يوم الجمعة. ⟦ما وعدت الشركة أبدا لا بإعادة المال إلى الركاب.⟧ انتظر الناس طويلا.',
    outcome: 'edited',
    kinds: ['negation', 'negation'],
  },
  {
    what: 'a Chinese paragraph moved',
    before: page(
      '⟦航程花了三个小时，票价十八欧元。⟧',
      '渡轮星期五晚点。乘客在雨中等候。',
      '公司答应退款给大家。',
    ),
    after: page(
      '渡轮星期五晚点。乘客在雨中等候。',
      '公司答应退款给大家。',
      '⟦航程花了三个小时，票价十八欧元。⟧',
    ),
    outcome: 'moved',
  },
  {
    what: 'a Japanese sentence dropped',
    before: '船は金曜日に遅れた。⟦運賃は十八ユーロだった。⟧会社は返金を約束した。',
    after: '船は金曜日に遅れた。会社は返金を約束した。',
    outcome: 'deleted',
  },
  {
    what: 'a Hebrew paragraph split inside of it',
    before: page(
      'המעבורת איחרה ביום שישי. ⟦ההפלגה ארכה שלוש שעות. הכרטיס עלה 18 אירו.⟧ החברה שותקת.',
    ),
    after: page(
      'המעבורת איחרה ביום שישי. ⟦ההפלגה ארכה שלוש שעות.',
      'הכרטיס עלה 18 אירו.⟧ החברה שותקת.',
    ),
    outcome: 'unchanged',
  },
  {
    what: 'a Hebrew number',
    before: 'המעבורת איחרה ביום שישי. ⟦ההפלגה ארכה 3 שעות והכרטיס עלה 18 אירו.⟧ החברה שותקת.',
    after: 'המעבורת איחרה ביום שישי. ⟦ההפלגה ארכה 3 שעות והכרטיס עלה 81 אירו.⟧ החברה שותקת.',
    outcome: 'edited',
    kinds: ['number'],
  },
  {
    what: 'an Arabic denial set round it in its sentence',
    before: 'تأخرت العبارة يوم الجمعة. قالت الشركة إن ⟦الرحلة استغرقت ثلاث ساعات⟧ في المطر.',
    after: 'تأخرت العبارة يوم الجمعة. نفت الشركة أن ⟦الرحلة استغرقت ثلاث ساعات⟧ في المطر.',
    outcome: 'unchanged',
    contextChanged: true,
  },
]
