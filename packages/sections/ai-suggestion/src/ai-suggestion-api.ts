// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AiSuggestion } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AISuggestion` as a method. */
export class AISuggestionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AISuggestion`: see {@link operations.getAISuggestion}. */
  getAISuggestion<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAISuggestionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAISuggestion<T, As>(this.#halo, params, options)
  }

  /** `POST /AISuggestion`: see {@link operations.postAISuggestion}. */
  postAISuggestion<As extends ResponseAs = ResponseAs>(
    params: operations.PostAISuggestionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AiSuggestion>> {
    return operations.postAISuggestion<As>(this.#halo, params, options)
  }

  /** `GET /AISuggestion/{id}`: see {@link operations.getAISuggestionById}. */
  getAISuggestionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAISuggestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AiSuggestion>> {
    return operations.getAISuggestionById<As>(this.#halo, params, options)
  }

  /** `DELETE /AISuggestion/{id}`: see {@link operations.deleteAISuggestionById}. */
  deleteAISuggestionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAISuggestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAISuggestionById<T, As>(this.#halo, params, options)
  }
}
