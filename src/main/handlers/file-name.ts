/** A title as a file's name on every system. */
export function fileNameOf(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters may not be in a file's name
  const safe = title.replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ')
  return safe.trim().replace(/\.+$/, '').slice(0, 120) || 'Dossier'
}
