import { bareFetch } from './bare-fetch.ts'
import { bareKy } from './bare-ky.ts'
import type { Contender } from './contender.ts'
import { halopsa } from './halopsa.ts'
import { heyApi } from './hey-api.ts'
import { openapiFetch } from './openapi-fetch.ts'
import { orval } from './orval.ts'

/** All clients that are measured. This project is the first. */
export const contenders: readonly Contender[] = [
  halopsa,
  bareKy,
  bareFetch,
  openapiFetch,
  heyApi('fetch'),
  heyApi('ky'),
  heyApi('axios'),
  orval,
]
