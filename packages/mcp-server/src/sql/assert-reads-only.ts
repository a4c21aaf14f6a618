import { ToolError } from '../tools/tool-error.ts'

/** Words that change something, run something, or reach beyond the database. None is needed to read. */
const refused =
  /\b(?:insert|update|delete|merge|drop|alter|create|truncate|grant|revoke|deny|exec|execute|into|waitfor|shutdown|backup|restore|kill|bulk|openrowset|openquery|opendatasource|openxml|dbcc|reconfigure|use|declare|set|xp_\w+|sp_\w+)\b/i

/** Functions that reach files and other servers, which work between brackets as well. */
const reaching = /\b(?:xp_|sp_|fn_|dm_|openrowset|openquery|opendatasource)\w*/i

/**
 * Refuses what is no plain query. Halo runs it inside a derived table, so that hardly anything else would work there; this
 * does not lean on it, since functions that reach other servers are expressions.
 *
 * @throws ToolError that names the word.
 */
export function assertReadsOnly(sql: string): void {
  const words = withoutTexts(sql)
  if (!/^\s*(?:select|with)\b/i.test(words)) throw new ToolError('A query begins with select or with')
  if (words.includes(';')) throw new ToolError('One query at a time: there is a semicolon in it')
  const word = refused.exec(words)?.[0] ?? reaching.exec(sql.replaceAll(textsAndComments, ' '))?.[0]
  if (word) throw new ToolError(`A query only reads: ${word} is not taken. A column of that name goes into [brackets]`)
}

const textsAndComments = /--.*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g

/** A query without what is no keyword in it: comments, texts and quoted names. */
function withoutTexts(sql: string): string {
  return sql.replaceAll(/--.*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|\[(?:[^\]]|\]\])*\]/g, ' ')
}
