// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TranscriptionStore } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TranscriptionStore` as a method. */
export class TranscriptionStoreAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TranscriptionStore`: see {@link operations.getTranscriptionStore}. */
  getTranscriptionStore<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTranscriptionStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTranscriptionStore<T, As>(this.#halo, params, options)
  }

  /** `POST /TranscriptionStore`: see {@link operations.postTranscriptionStore}. */
  postTranscriptionStore<As extends ResponseAs = ResponseAs>(
    params: operations.PostTranscriptionStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TranscriptionStore>> {
    return operations.postTranscriptionStore<As>(this.#halo, params, options)
  }

  /** `GET /TranscriptionStore/{id}`: see {@link operations.getTranscriptionStoreById}. */
  getTranscriptionStoreById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTranscriptionStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TranscriptionStore>> {
    return operations.getTranscriptionStoreById<As>(this.#halo, params, options)
  }

  /** `DELETE /TranscriptionStore/{id}`: see {@link operations.deleteTranscriptionStoreById}. */
  deleteTranscriptionStoreById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTranscriptionStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTranscriptionStoreById<T, As>(this.#halo, params, options)
  }
}
