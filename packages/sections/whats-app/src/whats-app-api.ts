// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/WhatsApp` as a method. */
export class WhatsAppAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WhatsApp/Get/Data`: see {@link operations.getWhatsAppGetData}. */
  getWhatsAppGetData<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWhatsAppGetDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWhatsAppGetData<T, As>(this.#halo, params, options)
  }

  /** `GET /WhatsApp/Get/ProcessedIds`: see {@link operations.getWhatsAppGetProcessedIds}. */
  getWhatsAppGetProcessedIds<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWhatsAppGetProcessedIdsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWhatsAppGetProcessedIds<T, As>(this.#halo, params, options)
  }
}
