// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TranscriptionStore } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TranscriptionStore` as a method. */
export class TranscriptionStoreAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TranscriptionStore`: see {@link operations.getTranscriptionStore}. */
  getTranscriptionStore<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTranscriptionStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TranscriptionStore[]>> {
    return operations.getTranscriptionStore<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TranscriptionStore`: see {@link operations.paginateTranscriptionStore}. */
  paginateTranscriptionStore(
    params?: operations.PaginateTranscriptionStoreParams,
    options?: PaginateOptions,
  ): Pages<TranscriptionStore> {
    return operations.paginateTranscriptionStore(this.#halo, params, options)
  }

  /** `POST /TranscriptionStore`: see {@link operations.postTranscriptionStore}. */
  postTranscriptionStore<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTranscriptionStoreParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TranscriptionStore[], TranscriptionStore>>> {
    return operations.postTranscriptionStore<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TranscriptionStore/{id}`: see {@link operations.getTranscriptionStoreById}. */
  getTranscriptionStoreById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTranscriptionStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TranscriptionStore>> {
    return operations.getTranscriptionStoreById<As>(this.#halo, params, options)
  }

  /** `DELETE /TranscriptionStore/{id}`: see {@link operations.deleteTranscriptionStoreById}. */
  deleteTranscriptionStoreById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTranscriptionStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TranscriptionStore | undefined>> {
    return operations.deleteTranscriptionStoreById<As>(this.#halo, params, options)
  }
}
