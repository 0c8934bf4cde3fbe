export { checkedCopy } from './checked-copy.ts'
export { checkingCopy } from './checking-copy.ts'
