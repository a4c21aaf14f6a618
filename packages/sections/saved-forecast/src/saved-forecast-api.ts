// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SavedForecast } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SavedForecast` as a method. */
export class SavedForecastAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SavedForecast`: see {@link operations.getSavedForecast}. */
  getSavedForecast<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSavedForecastParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'savedforecasts', SavedForecast>>> {
    return operations.getSavedForecast<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SavedForecast`: see {@link operations.paginateSavedForecast}. */
  paginateSavedForecast(
    params?: operations.PaginateSavedForecastParams,
    options?: PaginateOptions,
  ): Pages<SavedForecast> {
    return operations.paginateSavedForecast(this.#halo, params, options)
  }

  /** `POST /SavedForecast`: see {@link operations.postSavedForecast}. */
  postSavedForecast<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSavedForecastParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SavedForecast[], SavedForecast>>> {
    return operations.postSavedForecast<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SavedForecast/{id}`: see {@link operations.getSavedForecastById}. */
  getSavedForecastById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSavedForecastByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SavedForecast>> {
    return operations.getSavedForecastById<As>(this.#halo, params, options)
  }

  /** `DELETE /SavedForecast/{id}`: see {@link operations.deleteSavedForecastById}. */
  deleteSavedForecastById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSavedForecastByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SavedForecast | undefined>> {
    return operations.deleteSavedForecastById<As>(this.#halo, params, options)
  }
}
