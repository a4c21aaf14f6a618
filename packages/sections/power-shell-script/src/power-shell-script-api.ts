// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PowerShellScript } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PowerShellScript` as a method. */
export class PowerShellScriptAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PowerShellScript`: see {@link operations.getPowerShellScript}. */
  getPowerShellScript<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPowerShellScriptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScript[]>> {
    return operations.getPowerShellScript<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PowerShellScript`: see {@link operations.paginatePowerShellScript}. */
  paginatePowerShellScript(
    params?: operations.PaginatePowerShellScriptParams,
    options?: PaginateOptions,
  ): Pages<PowerShellScript> {
    return operations.paginatePowerShellScript(this.#halo, params, options)
  }

  /** `POST /PowerShellScript`: see {@link operations.postPowerShellScript}. */
  postPowerShellScript<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPowerShellScriptParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PowerShellScript[], PowerShellScript>>> {
    return operations.postPowerShellScript<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PowerShellScript/{id}`: see {@link operations.getPowerShellScriptById}. */
  getPowerShellScriptById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPowerShellScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScript>> {
    return operations.getPowerShellScriptById<As>(this.#halo, params, options)
  }

  /** `DELETE /PowerShellScript/{id}`: see {@link operations.deletePowerShellScriptById}. */
  deletePowerShellScriptById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePowerShellScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScript | undefined>> {
    return operations.deletePowerShellScriptById<As>(this.#halo, params, options)
  }
}
