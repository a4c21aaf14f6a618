// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PowerShellScriptCriteria } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PowerShellScriptCriteria` as a method. */
export class PowerShellScriptCriteriaAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PowerShellScriptCriteria`: see {@link operations.getPowerShellScriptCriteria}. */
  getPowerShellScriptCriteria<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPowerShellScriptCriteriaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPowerShellScriptCriteria<T, As>(this.#halo, params, options)
  }

  /** `POST /PowerShellScriptCriteria`: see {@link operations.postPowerShellScriptCriteria}. */
  postPowerShellScriptCriteria<As extends ResponseAs = ResponseAs>(
    params: operations.PostPowerShellScriptCriteriaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptCriteria>> {
    return operations.postPowerShellScriptCriteria<As>(this.#halo, params, options)
  }

  /** `GET /PowerShellScriptCriteria/{id}`: see {@link operations.getPowerShellScriptCriteriaById}. */
  getPowerShellScriptCriteriaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPowerShellScriptCriteriaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptCriteria>> {
    return operations.getPowerShellScriptCriteriaById<As>(this.#halo, params, options)
  }

  /** `DELETE /PowerShellScriptCriteria/{id}`: see {@link operations.deletePowerShellScriptCriteriaById}. */
  deletePowerShellScriptCriteriaById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePowerShellScriptCriteriaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePowerShellScriptCriteriaById<T, As>(this.#halo, params, options)
  }
}
