// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ScriptHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CallScript` as a method. */
export class CallScriptAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CallScript`: see {@link operations.getCallScript}. */
  getCallScript<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCallScriptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCallScript<T, As>(this.#halo, params, options)
  }

  /** `POST /CallScript`: see {@link operations.postCallScript}. */
  postCallScript<As extends ResponseAs = ResponseAs>(
    params: operations.PostCallScriptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScriptHeader>> {
    return operations.postCallScript<As>(this.#halo, params, options)
  }

  /** `GET /CallScript/{id}`: see {@link operations.getCallScriptById}. */
  getCallScriptById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCallScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScriptHeader>> {
    return operations.getCallScriptById<As>(this.#halo, params, options)
  }

  /** `DELETE /CallScript/{id}`: see {@link operations.deleteCallScriptById}. */
  deleteCallScriptById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCallScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCallScriptById<T, As>(this.#halo, params, options)
  }
}
