import { z } from 'zod'

/** The longest logo, in bytes of the image. */
export const LOGO_BYTES = 200_000

/** How the bytes of a PNG and of a JPEG start, in base64. An SVG could hold anything, and is refused. */
const LOGO = /^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]+={0,2}$/

/** Who publishes the report, and by which rules. What is not known is empty. */
export const Newsroom = z.strictObject({
  name: z.string().max(300).default(''),
  /** Its address on the web. */
  url: z
    .string()
    .refine((url) => url === '' || isWebAddress(url), 'an address starts with http:// or https://')
    .default(''),
  /** A data URL, or empty. */
  logo: z
    .string()
    .refine((logo) => logo === '' || LOGO.test(logo), 'a logo is a PNG or a JPEG')
    .refine((logo) => bytesOf(logo) <= LOGO_BYTES, `a logo has at most ${LOGO_BYTES / 1000} kB`)
    .default(''),
  /** How it checks, what it does about its mistakes, who pays for it, how it is reached: in words, or by an address. */
  methodology: z.string().max(20_000).default(''),
  correctionsPolicy: z.string().max(20_000).default(''),
  funding: z.string().max(20_000).default(''),
  contact: z.string().max(20_000).default(''),
})
export type Newsroom = z.infer<typeof Newsroom>

/** A newsroom that has said nothing of itself. */
export const NO_NEWSROOM: Newsroom = Newsroom.parse({})

/** Whether all of a text is an address that may be followed from a page. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\]+$/i.test(text)
}

/** How many bytes an image has that is a data URL in base64. */
function bytesOf(logo: string): number {
  const data = logo.slice(logo.indexOf(',') + 1).replace(/=+$/, '')
  return Math.floor((data.length * 3) / 4)
}
