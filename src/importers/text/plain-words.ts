import type { Nodes } from 'mdast'
import type { MarkdownTree } from './markdown-tree.ts'

/** The words of a part of a document on lines, with the addresses of links written out after theirs. */
export function plainWords(node: Nodes, { definitions }: MarkdownTree): string {
  const words: string[] = []
  const tasks: (Nodes | string)[] = [node]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'string') {
      words.push(task)
      continue
    }
    const address = addressOf(task, definitions)
    if (address !== '' && lastOf(task) !== address) tasks.push(` (${address})`)
    if (task.type === 'paragraph' && words.length > 0) words.push('\n')
    if (task.type === 'break') words.push(' ')
    if (task.type === 'text' || task.type === 'inlineCode' || task.type === 'code') {
      words.push(task.value.replace(/\s+/g, ' '))
    }
    if ('children' in task) tasks.push(...[...task.children].reverse())
  }
  return words.join('')
}

function addressOf(node: Nodes, definitions: MarkdownTree['definitions']): string {
  const url =
    node.type === 'link'
      ? node.url
      : node.type === 'linkReference'
        ? (definitions.get(node.identifier)?.url ?? '')
        : ''
  return /^https?:\/\//i.test(url) ? url : ''
}

/** The text of a link that is nothing else; an address that was written as such is not said twice. */
function lastOf(node: Nodes): string {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last?.type === 'text' ? last.value : ''
}
