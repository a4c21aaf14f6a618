// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/mcp` as a method. */
export class McpAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /mcp`: see {@link operations.getMcp}. */
  getMcp<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMcpParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMcp<T, As>(this.#halo, params, options)
  }

  /** `POST /mcp`: see {@link operations.postMcp}. */
  postMcp<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostMcpParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMcp<T, As>(this.#halo, params, options)
  }

  /** `DELETE /mcp`: see {@link operations.deleteMcp}. */
  deleteMcp<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.DeleteMcpParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMcp<T, As>(this.#halo, params, options)
  }
}
