import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator'
import type { Span } from '../../../src/core/article/index.ts'
import { lowest } from '../../../src/core/lowest.ts'
import type { MadeArticle } from '../make-article.ts'
import { frameWhere } from './frames.ts'
import { layOut } from './plain.ts'
import { claimsByBlock, isWhole, type Subject } from './subject.ts'

const COLOURS = ['#888888', '#228833', '#66aa33', '#bb3333'] as const

/** The peer, as its manual says: annotations set at once, drawn by its default renderer. */
export async function openRecogito(article: MadeArticle): Promise<Subject> {
  const element = layOut(article)
  const anno = createTextAnnotator<TextAnnotation, TextAnnotation>(element, {
    annotatingEnabled: false,
    style: (annotation, state) => ({
      fill: COLOURS[Number(annotation.bodies[0]?.value ?? 0)] ?? COLOURS[0],
      fillOpacity: state?.selected ? 0.5 : 0.2,
    }),
  })
  const drawn = () =>
    new Promise<void>((resolve) => {
      const end = anno.renderer.on('onRedraw', () => {
        end()
        resolve()
      })
    })
  // As they come from a file or server: offsets in the text of the page, from which the peer finds
  // the range. The page has nothing between two paragraphs where the canonical text has two letters.
  const annotation = (id: string, span: Span, verdict: number): TextAnnotation => {
    const gap = (at: number) => 2 * lowest(article.blocks.length, (i) => blockEnd(i) >= at)
    const selector = {
      quote: article.text.slice(span.start, span.end),
      start: span.start - gap(span.start + 1),
      end: span.end - gap(span.end),
    }
    return {
      id,
      bodies: [{ id: `${id}-verdict`, annotation: id, value: String(verdict) }],
      target: { annotation: id, selector: [selector as TextAnnotation['target']['selector'][0]] },
    }
  }
  const blockEnd = (at: number) => (article.blocks[at] as Span).end
  const id = (at: number) => `claim-${at}`
  anno.setAnnotations(article.claims.map((span, at) => annotation(id(at), span, at % 4)))
  let added = 0
  const subject: Subject = {
    scroller: element.parentElement as Element,
    blocks: element.getElementsByTagName('p'),
    marks: true,
    shows: (_, claims) =>
      claims.every((at) => {
        const box = anno.state.store.getAnnotationBounds(id(at))
        // A claim of the block may lie outside of the view, where the peer draws nothing.
        const origin = element.getBoundingClientRect()
        if (!box) return false
        const top = origin.top + box.top
        const isInView = top + box.height > 40 && top < innerHeight - 40
        return !isInView || element.querySelector(`[data-annotation="${id(at)}"]`) !== null
      }),
    add: (span) => {
      const done = drawn()
      anno.addAnnotation(annotation(`added-${added++}`, span, 0))
      return done
    },
    giveVerdict: (at) => {
      const done = drawn()
      const old = anno.getAnnotationById(id(at)) as TextAnnotation
      const verdict = (Number(old.bodies[0]?.value) + 1) % COLOURS.length
      anno.updateAnnotation({
        ...old,
        bodies: annotation(id(at), { start: 0, end: 1 }, verdict).bodies,
      })
      return done
    },
    select: (at) => {
      const done = drawn()
      anno.setSelected(id(at))
      return done
    },
  } // It draws once before it knows its annotations.
  const byBlock = claimsByBlock(article)
  await frameWhere(() => isWhole(subject, byBlock))
  return subject
}
