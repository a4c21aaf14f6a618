/** What to say of a query that was refused and sorts without a limit; nothing of others. */
export function orderByHint(sql: string): string {
  const words = withoutTexts(sql)
  const isLimited = /\btop\b|\boffset\b|\bfor\s+xml\b/i.test(words)
  if (!/\border\s+by\b/i.test(words) || isLimited) return ''
  return '; the query runs inside a derived table, where order by needs top: select top 1000 …'
}

/** A query without what is no keyword in it: comments, texts and quoted names. */
function withoutTexts(sql: string): string {
  return sql.replaceAll(/--.*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|\[[^\]]*\]/g, ' ')
}
