/** The file that has a schema, without its extension: the first letter of its name. */
export function schemaFile(name: string): string {
  const letter = name[0]?.toLowerCase() ?? ''
  return /[a-z]/.test(letter) ? letter : 'other'
}
