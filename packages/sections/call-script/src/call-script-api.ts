// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ScriptHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CallScript` as a method. */
export class CallScriptAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CallScript`: see {@link operations.getCallScript}. */
  getCallScript<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCallScriptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScriptHeader[]>> {
    return operations.getCallScript<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CallScript`: see {@link operations.paginateCallScript}. */
  paginateCallScript(
    params?: operations.PaginateCallScriptParams,
    options?: PaginateOptions,
  ): Pages<ScriptHeader> {
    return operations.paginateCallScript(this.#halo, params, options)
  }

  /** `POST /CallScript`: see {@link operations.postCallScript}. */
  postCallScript<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCallScriptParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ScriptHeader[], ScriptHeader>>> {
    return operations.postCallScript<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CallScript/{id}`: see {@link operations.getCallScriptById}. */
  getCallScriptById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCallScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScriptHeader>> {
    return operations.getCallScriptById<As>(this.#halo, params, options)
  }

  /** `DELETE /CallScript/{id}`: see {@link operations.deleteCallScriptById}. */
  deleteCallScriptById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCallScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScriptHeader | undefined>> {
    return operations.deleteCallScriptById<As>(this.#halo, params, options)
  }
}
