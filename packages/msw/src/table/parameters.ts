import type { ParameterRow } from './halo-table.ts'

/** What a query parameter does to a response; `changes` is anything else that the server does because of it. */
export type ParameterEffect = 'filters' | 'shows' | 'pages' | 'sorts' | 'changes'

/** A query parameter of a list. */
export interface Parameter {
  name: string
  does: ParameterEffect
  /** Field that it compares or shows. Default: the one of its name. */
  field: string
  /** What its text holds, where that is not one plain value. */
  takes?: 'list' | 'date' | 'json'
}

const takenBySign = { '*': 'list', '@': 'date', $: 'json' } as const

/** Reads the parameters of a row. They are found by their name in lower case: HaloPSA ignores the case. */
export function parseParameters(row: ParameterRow): ReadonlyMap<string, Parameter> {
  const groups = row === '' ? [] : row.split('|')
  const parameters = groups.flatMap((group) => {
    const [does, tokens = ''] = group.split(' ') as [ParameterEffect, string?]
    return tokens.split(',').map((token) => parseToken(token, does))
  })
  return new Map(parameters.map((parameter) => [parameter.name.toLowerCase(), parameter]))
}

function parseToken(token: string, does: ParameterEffect): Parameter {
  const [, text = '', sign] = /^(.*?)([*@$])?$/.exec(token) ?? []
  const [name = '', field = name] = text.split('=').map(decodeURIComponent)
  return { name, does, field, takes: sign === undefined ? undefined : takenBySign[sign as keyof typeof takenBySign] }
}
