export { type Anchor, CONTEXT, describe } from './describe.ts'
