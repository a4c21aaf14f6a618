// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultsForecasting } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FaultsForecasting` as a method. */
export class FaultsForecastingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /FaultsForecasting`: see {@link operations.postFaultsForecasting}. */
  postFaultsForecasting<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFaultsForecastingParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FaultsForecasting[], FaultsForecasting>>> {
    return operations.postFaultsForecasting<As, Flag>(this.#halo, params, options)
  }

  /** `GET /FaultsForecasting/{id}`: see {@link operations.getFaultsForecastingById}. */
  getFaultsForecastingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFaultsForecastingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultsForecasting>> {
    return operations.getFaultsForecastingById<As>(this.#halo, params, options)
  }
}
