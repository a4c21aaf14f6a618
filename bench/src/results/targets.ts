import { callsInFlight } from '../measures/measure-load.ts'
import { pairedMedian, pairedRatio } from '../statistics/statistics.ts'
import type { Measurements } from './measurements.ts'
import { table } from './table.ts'

/** A table of this project's targets: the limit, the measured figure, and whether it is within the limit. */
export function targetsTable(measurements: Measurements): string {
  return table(
    ['', 'target', 'found', ''],
    [...sizeTargets(measurements), importTarget(measurements), ...callTargets(measurements)],
  )
}

type Row = [what: string, target: string, found: string, verdict: string]

function sizeTargets({ parts, bundles }: Measurements): Row[] {
  const [[, own] = [], ...others] = bundles
  const size = own?.['ten-equipped'] ?? Number.NaN
  const smaller = others.filter(([, sizes]) => sizes['ten-equipped'] < size).map(([{ name }]) => name)
  const larger = others.filter(([, sizes]) => sizes['ten-equipped'] > size).map(([{ name }]) => name)
  return [
    ['Core over bare ky', '≤ 3,600 bytes', `${parts.core}`, verdict(parts.core <= 3600)],
    ['A further operation of a section', '≤ 60 bytes', parts.operation.toFixed(0), verdict(parts.operation <= 60)],
    ['A further section, one operation', '≤ 60 bytes', parts.section.toFixed(0), verdict(parts.section <= 60)],
    [
      'Ten sections, the same asked of each',
      'smallest',
      `smaller than ${larger.join('; ') || 'none'}${smaller.length ? ` · larger than ${smaller.join('; ')}` : ''}`,
      verdict(smaller.length === 0),
    ],
  ]
}

function importTarget({ imports }: Measurements): Row {
  const [own = [], ky = []] = ['@halopsa', 'ky'].map((name) => imports.get(name)?.milliseconds)
  const difference = pairedMedian(own, ky, (value, other) => value - other)
  return ['Cold import over bare ky', '≤ 10 ms', `${difference.toFixed(1)} ms`, verdict(difference <= 10)]
}

function callTargets({ calls }: Measurements): Row[] {
  return callsInFlight.flatMap((inFlight): Row[] => {
    const rates = [...(calls.get(inFlight) ?? [])].map(([{ name }, { perSecond = [] }]) => ({ name, perSecond }))
    const rateOf = (wanted: string) => rates.find(({ name }) => name === wanted)?.perSecond ?? []
    const own = rateOf('@halopsa')
    const toKy = pairedRatio(own, rateOf('ky'))
    const axios = rates.filter(({ name }) => name.includes('axios'))
    const toAxios = Math.min(...axios.map(({ perSecond }) => pairedRatio(own, perSecond)))
    const suffix = `${inFlight} in flight`
    return [
      [`Requests a second to bare ky, ${suffix}`, '≥ 0.95', toKy.toFixed(2), verdict(toKy >= 0.95)],
      [`Requests a second to the fastest axios, ${suffix}`, '> 1', toAxios.toFixed(2), verdict(toAxios > 1)],
    ]
  })
}

function verdict(met: boolean): string {
  return met ? 'met' : '**missed**'
}
