// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CallLog } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CallLog` as a method. */
export class CallLogAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CallLog`: see {@link operations.getCallLog}. */
  getCallLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCallLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCallLog<T, As>(this.#halo, params, options)
  }

  /** `POST /CallLog`: see {@link operations.postCallLog}. */
  postCallLog<As extends ResponseAs = ResponseAs>(
    params: operations.PostCallLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CallLog>> {
    return operations.postCallLog<As>(this.#halo, params, options)
  }

  /** `GET /CallLog/{id}`: see {@link operations.getCallLogById}. */
  getCallLogById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCallLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CallLog>> {
    return operations.getCallLogById<As>(this.#halo, params, options)
  }
}
