import type { Contender } from '../contenders/contender.ts'
import type { Features } from '../measures/features-child.ts'
import { type BundleSizes, measureBundles, measureParts, type PartSizes } from '../measures/measure-bundles.ts'
import { measureDouble } from '../measures/measure-double.ts'
import { measureFeatures } from '../measures/measure-features.ts'
import { measureGeneration } from '../measures/measure-generation.ts'
import { measureImports } from '../measures/measure-imports.ts'
import { measureCalls, measurePaging } from '../measures/measure-load.ts'
import { measureTypeChecks } from '../measures/measure-type-checks.ts'

/** Figures of each round, by what was measured. */
type Figures<Key> = Map<Key, Record<string, number[]>>

/** All figures of a run. */
export interface Measurements {
  features: Map<Contender, Features>
  bundles: Map<Contender, BundleSizes>
  parts: PartSizes
  imports: Figures<string>
  calls: Map<number, Figures<Contender>>
  paging: Figures<Contender>
  typeChecks: Figures<Contender>
  generation: Figures<string>
  double: string
}

/** Measures everything, one after the other. */
export async function measureAll(): Promise<Measurements> {
  return {
    features: await step('what each does when things go wrong', measureFeatures()),
    bundles: await step('bundles', measureBundles()),
    parts: await step('parts of the bundle', measureParts()),
    imports: await step('imports', measureImports(21)),
    calls: await step('calls', measureCalls(5, 5, 400)),
    paging: await step('paging', measurePaging(15)),
    typeChecks: await step('type checks', measureTypeChecks(3)),
    generation: await step('generation', measureGeneration(3)),
    double: await step('the double', measureDouble()),
  }
}

/** Prints what is measured now: a run takes minutes. */
async function step<Result>(title: string, result: Promise<Result>): Promise<Result> {
  const start = performance.now()
  process.stdout.write(`${title} … `)
  const found = await result
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
  return found
}
