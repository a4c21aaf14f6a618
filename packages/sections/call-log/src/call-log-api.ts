// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CallLog } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CallLog` as a method. */
export class CallLogAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CallLog`: see {@link operations.getCallLog}. */
  getCallLog<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCallLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'calllog', CallLog>>> {
    return operations.getCallLog<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CallLog`: see {@link operations.paginateCallLog}. */
  paginateCallLog(
    params?: operations.PaginateCallLogParams,
    options?: PaginateOptions,
  ): Pages<CallLog> {
    return operations.paginateCallLog(this.#halo, params, options)
  }

  /** `POST /CallLog`: see {@link operations.postCallLog}. */
  postCallLog<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCallLogParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CallLog[], CallLog>>> {
    return operations.postCallLog<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CallLog/{id}`: see {@link operations.getCallLogById}. */
  getCallLogById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCallLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CallLog>> {
    return operations.getCallLogById<As>(this.#halo, params, options)
  }
}
