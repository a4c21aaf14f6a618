/**
 * SQL as a template whose lines are moved to the left margin. A value of several lines keeps the indentation of the place
 * where it stands.
 */
export function sql(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let text = parts[0] ?? ''
  for (const [index, value] of values.entries()) {
    const indentation = /^ */.exec(text.slice(text.lastIndexOf('\n') + 1))?.[0] ?? ''
    text += String(value).replaceAll('\n', `\n${indentation}`) + parts[index + 1]
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const margin = Math.min(...lines.map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin)).join('\n')
}
