// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ForecastDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ForecastDetails` as a method. */
export class ForecastDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ForecastDetails`: see {@link operations.getForecastDetails}. */
  getForecastDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetForecastDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'forecastdetails', ForecastDetails>>> {
    return operations.getForecastDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ForecastDetails`: see {@link operations.paginateForecastDetails}. */
  paginateForecastDetails(
    params?: operations.PaginateForecastDetailsParams,
    options?: PaginateOptions,
  ): Pages<ForecastDetails> {
    return operations.paginateForecastDetails(this.#halo, params, options)
  }

  /** `POST /ForecastDetails`: see {@link operations.postForecastDetails}. */
  postForecastDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostForecastDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ForecastDetails[], ForecastDetails>>> {
    return operations.postForecastDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ForecastDetails/{id}`: see {@link operations.getForecastDetailsById}. */
  getForecastDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetForecastDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForecastDetails>> {
    return operations.getForecastDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ForecastDetails/{id}`: see {@link operations.deleteForecastDetailsById}. */
  deleteForecastDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteForecastDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForecastDetails | undefined>> {
    return operations.deleteForecastDetailsById<As>(this.#halo, params, options)
  }
}
