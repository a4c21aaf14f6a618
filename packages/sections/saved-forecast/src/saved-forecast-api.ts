// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SavedForecast } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SavedForecast` as a method. */
export class SavedForecastAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SavedForecast`: see {@link operations.getSavedForecast}. */
  getSavedForecast<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSavedForecastParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSavedForecast<T, As>(this.#halo, params, options)
  }

  /** `POST /SavedForecast`: see {@link operations.postSavedForecast}. */
  postSavedForecast<As extends ResponseAs = ResponseAs>(
    params: operations.PostSavedForecastParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SavedForecast>> {
    return operations.postSavedForecast<As>(this.#halo, params, options)
  }

  /** `GET /SavedForecast/{id}`: see {@link operations.getSavedForecastById}. */
  getSavedForecastById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSavedForecastByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SavedForecast>> {
    return operations.getSavedForecastById<As>(this.#halo, params, options)
  }

  /** `DELETE /SavedForecast/{id}`: see {@link operations.deleteSavedForecastById}. */
  deleteSavedForecastById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSavedForecastByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSavedForecastById<T, As>(this.#halo, params, options)
  }
}
