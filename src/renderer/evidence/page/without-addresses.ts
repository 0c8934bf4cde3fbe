const IMPORT = /@import\b[^;]*;?/gi
const ADDRESS =
  /(?:-webkit-)?(?:image-set|url)\(\s*(?!["']?data:(?:image|font)\/)(?:"[^"]*"|'[^']*'|[^)])*\)/gi

/**
 * A style sheet or declaration without what it would fetch from elsewhere. The frame’s policy is
 * what holds, however an address is spelt; this only keeps it from being asked.
 */
export function withoutAddresses(css: string): string {
  return css.replace(IMPORT, '').replace(ADDRESS, 'none')
}
