import createDOMPurify from 'dompurify'
import { SKIPPED_ELEMENTS } from '../../../core/source/page-text.ts'
import type { SurfaceWindow } from '../surface.ts'
import { withoutAddresses } from './without-addresses.ts'

/** What is no text of a page but belongs to how it looks. */
const KEPT = ['head', 'style', 'title']
const NO_TAGS = [
  ...SKIPPED_ELEMENTS.filter((name) => !KEPT.includes(name)),
  ...['link', 'meta', 'base', 'frame', 'frameset', 'portal', 'source', 'track', 'map', 'area'],
]
/** What loads, leads elsewhere, or takes the focus. */
const NO_ATTRIBUTES = [
  ...['href', 'xlink:href', 'srcset', 'poster', 'background', 'action', 'formaction', 'target'],
  ...['ping', 'data', 'cite', 'longdesc', 'usemap', 'autofocus', 'tabindex', 'contenteditable'],
  ...['popover', 'popovertarget', 'popovertargetaction', 'accesskey', 'loading', 'slot', 'name'],
]

/**
 * An untrusted page without what could run, load or lead anywhere: the root element of its tree,
 * which belongs to the frame’s window, so that the frame’s policy holds for it from the first letter.
 * Pictures stay where they are in the page itself.
 */
export function cleanPage(html: string, window: SurfaceWindow): Node {
  const purify = createDOMPurify(window)
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'style') node.textContent = withoutAddresses(node.textContent ?? '')
  })
  purify.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'style') attribute.attrValue = withoutAddresses(attribute.attrValue)
    if (attribute.attrName !== 'src') return
    attribute.keepAttr = /^data:image\/(?!svg)/i.test(attribute.attrValue.trim())
  })
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (/^(?:input|button|textarea)$/i.test(element.nodeName)) element.setAttribute('disabled', '')
  })
  return purify.sanitize(html, {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    ADD_TAGS: ['style', 'search', 'listing'],
    FORBID_TAGS: NO_TAGS,
    FORBID_ATTR: NO_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
  })
}
