import type { RuntimeReport } from './conformance.ts'

/** Runtime by feature, as a table in Markdown. */
export function resultsTable(reports: RuntimeReport[]): string {
  const features = reports[0]?.outcomes.map(({ feature }) => feature) ?? []
  const rows = reports.map(({ runtime, outcomes }) => [runtime, ...outcomes.map(({ error }) => (error ? '❌' : '✅'))])
  const rule = ['---', ...features.map(() => ':---:')]
  return [['Runtime', ...features], rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What went wrong, a line for each; empty where all is well. */
export function failures(reports: RuntimeReport[]): string[] {
  return reports.flatMap(({ runtime, outcomes }) =>
    outcomes.filter(({ error }) => error).map(({ feature, error }) => `${runtime}, ${feature}: ${error}`),
  )
}
