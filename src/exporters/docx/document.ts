import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  type ICommentsOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { ReportModel } from '../../core/report/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'

/** What the program itself says is in English, whatever the article is in. */
export const OURS = { language: { value: 'en-GB' } } as const

export interface DocxParts {
  readonly title: string
  readonly children: readonly FileChild[]
  readonly comments?: ICommentsOptions
}

/**
 * A Word file in the article’s language, each page with its number, the hash of the draft’s file and
 * where the history stood. Fails with `docx` where the library does.
 */
export async function docxOf(model: ReportModel, parts: DocxParts): Promise<Result<Uint8Array>> {
  try {
    const { title, children, comments } = parts
    const document = new Document({
      title,
      creator: model.by.name,
      lastModifiedBy: model.by.name,
      description: model.program,
      styles: stylesIn(model.article.language),
      ...(comments ? { comments } : {}),
      sections: [{ children: [...children], footers: { default: footerOf(model) } }],
    })
    return ok(new Uint8Array(await Packer.toBuffer(document)))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail('docx', `The Word file could not be made: ${why}.`, 'Export it as HTML instead.')
  }
}

function footerOf({ article, head }: ReportModel): Footer {
  const line = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new Paragraph({
      style: 'Footer',
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ ...OURS, children })],
    })
  return new Footer({
    children: [
      line(['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]),
      line([`Draft ${article.draft} · SHA-256 ${article.original.sha256}`]),
      line([`History ${head.seq} · ${head.hash}`]),
    ],
  })
}

/** Tags that Word would not know are left out. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

function stylesIn(language: string) {
  const known = LANGUAGE.test(language) ? language : null
  const base = { basedOn: 'Normal', quickFormat: true } as const
  const space = { after: 160, line: 276 }
  const heading = (size: number) => ({
    run: { size, bold: true },
    paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
  })
  return {
    default: {
      document: {
        run: {
          size: 22,
          ...(known ? { language: { value: known, eastAsia: known, bidirectional: known } } : {}),
        },
        paragraph: { spacing: space },
      },
      heading1: heading(36),
      heading2: heading(28),
      heading3: heading(24),
      heading4: heading(22),
      heading5: heading(22),
      heading6: heading(22),
    },
    paragraphStyles: [
      {
        ...base,
        id: 'Quote',
        name: 'Quote',
        run: { italics: true },
        paragraph: { indent: { start: 720, end: 720 } },
      },
      { ...base, id: 'Caption', name: 'caption', run: { italics: true, size: 18 } },
      { ...base, id: 'Byline', name: 'Byline', run: { color: '595959' } },
      { ...base, id: 'Footer', name: 'footer', run: { size: 14, color: '595959' } },
      {
        ...base,
        id: 'CheckedBy',
        name: 'Tickmark report',
        run: { size: 18, color: '404040' },
        paragraph: {
          spacing: { after: 60 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '808080' } },
        },
      },
    ],
  }
}
