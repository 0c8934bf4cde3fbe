/**
 * Where the person is: what has the focus, and what is selected on the page. A text field that takes
 * the focus takes the selection with it, so both are kept before one opens.
 *
 * The answer brings both back once what lay over the page is gone, and then does `then`: an action
 * finds the focus and the selection that it was called for.
 */
export function keepPlace(): (then?: () => void) => void {
  const focused = document.activeElement
  const selection = document.getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? nothing
  return (then) => {
    requestAnimationFrame(() => {
      // Something that opened in between, such as a question, keeps the focus.
      const now = document.activeElement
      const isFree = now === null || now === document.body || now === focused
      if (isFree && focused instanceof HTMLElement && focused.isConnected) {
        focused.focus({ preventScroll: true })
        // A text field remembers its own selection.
        if (
          !focused.matches('input, textarea') &&
          anchorNode?.isConnected &&
          focusNode?.isConnected
        )
          selection?.setBaseAndExtent(
            anchorNode,
            Math.min(anchorOffset, lengthOf(anchorNode)),
            focusNode,
            Math.min(focusOffset, lengthOf(focusNode)),
          )
      }
      then?.()
    })
  }
}

const nothing = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 }

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length
}
