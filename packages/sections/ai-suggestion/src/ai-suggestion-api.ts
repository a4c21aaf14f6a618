// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AiSuggestion } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AISuggestion` as a method. */
export class AISuggestionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AISuggestion`: see {@link operations.getAISuggestion}. */
  getAISuggestion<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAISuggestionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AiSuggestion[]>> {
    return operations.getAISuggestion<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AISuggestion`: see {@link operations.paginateAISuggestion}. */
  paginateAISuggestion(
    params?: operations.PaginateAISuggestionParams,
    options?: PaginateOptions,
  ): Pages<AiSuggestion> {
    return operations.paginateAISuggestion(this.#halo, params, options)
  }

  /** `POST /AISuggestion`: see {@link operations.postAISuggestion}. */
  postAISuggestion<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAISuggestionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AiSuggestion[], AiSuggestion>>> {
    return operations.postAISuggestion<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AISuggestion/{id}`: see {@link operations.getAISuggestionById}. */
  getAISuggestionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAISuggestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AiSuggestion>> {
    return operations.getAISuggestionById<As>(this.#halo, params, options)
  }

  /** `DELETE /AISuggestion/{id}`: see {@link operations.deleteAISuggestionById}. */
  deleteAISuggestionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAISuggestionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AiSuggestion | undefined>> {
    return operations.deleteAISuggestionById<As>(this.#halo, params, options)
  }
}
