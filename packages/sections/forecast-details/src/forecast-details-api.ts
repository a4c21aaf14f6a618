// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ForecastDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ForecastDetails` as a method. */
export class ForecastDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ForecastDetails`: see {@link operations.getForecastDetails}. */
  getForecastDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetForecastDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getForecastDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ForecastDetails`: see {@link operations.postForecastDetails}. */
  postForecastDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostForecastDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForecastDetails>> {
    return operations.postForecastDetails<As>(this.#halo, params, options)
  }

  /** `GET /ForecastDetails/{id}`: see {@link operations.getForecastDetailsById}. */
  getForecastDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetForecastDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForecastDetails>> {
    return operations.getForecastDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ForecastDetails/{id}`: see {@link operations.deleteForecastDetailsById}. */
  deleteForecastDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteForecastDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteForecastDetailsById<T, As>(this.#halo, params, options)
  }
}
