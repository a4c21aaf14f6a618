// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PowerShellScriptCriteria } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PowerShellScriptCriteria` as a method. */
export class PowerShellScriptCriteriaAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PowerShellScriptCriteria`: see {@link operations.getPowerShellScriptCriteria}. */
  getPowerShellScriptCriteria<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPowerShellScriptCriteriaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptCriteria[]>> {
    return operations.getPowerShellScriptCriteria<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PowerShellScriptCriteria`: see {@link operations.paginatePowerShellScriptCriteria}. */
  paginatePowerShellScriptCriteria(
    params?: operations.PaginatePowerShellScriptCriteriaParams,
    options?: PaginateOptions,
  ): Pages<PowerShellScriptCriteria> {
    return operations.paginatePowerShellScriptCriteria(this.#halo, params, options)
  }

  /** `POST /PowerShellScriptCriteria`: see {@link operations.postPowerShellScriptCriteria}. */
  postPowerShellScriptCriteria<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPowerShellScriptCriteriaParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PowerShellScriptCriteria[], PowerShellScriptCriteria>>> {
    return operations.postPowerShellScriptCriteria<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PowerShellScriptCriteria/{id}`: see {@link operations.getPowerShellScriptCriteriaById}. */
  getPowerShellScriptCriteriaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPowerShellScriptCriteriaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptCriteria>> {
    return operations.getPowerShellScriptCriteriaById<As>(this.#halo, params, options)
  }

  /** `DELETE /PowerShellScriptCriteria/{id}`: see {@link operations.deletePowerShellScriptCriteriaById}. */
  deletePowerShellScriptCriteriaById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePowerShellScriptCriteriaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptCriteria | undefined>> {
    return operations.deletePowerShellScriptCriteriaById<As>(this.#halo, params, options)
  }
}
