// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PowerShellScript } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PowerShellScript` as a method. */
export class PowerShellScriptAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PowerShellScript`: see {@link operations.getPowerShellScript}. */
  getPowerShellScript<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPowerShellScriptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPowerShellScript<T, As>(this.#halo, params, options)
  }

  /** `POST /PowerShellScript`: see {@link operations.postPowerShellScript}. */
  postPowerShellScript<As extends ResponseAs = ResponseAs>(
    params: operations.PostPowerShellScriptParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScript>> {
    return operations.postPowerShellScript<As>(this.#halo, params, options)
  }

  /** `GET /PowerShellScript/{id}`: see {@link operations.getPowerShellScriptById}. */
  getPowerShellScriptById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPowerShellScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScript>> {
    return operations.getPowerShellScriptById<As>(this.#halo, params, options)
  }

  /** `DELETE /PowerShellScript/{id}`: see {@link operations.deletePowerShellScriptById}. */
  deletePowerShellScriptById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePowerShellScriptByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePowerShellScriptById<T, As>(this.#halo, params, options)
  }
}
