// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Appointment } from '@halopsa/schemas'

/** Parameters of {@link getAppointment}. */
export interface GetAppointmentParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  agents?: string | undefined
  appointmentsonly?: boolean | undefined
  assets?: string | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  end_date?: string | undefined
  excludenonticketapptodo?: boolean | undefined
  excluderecurring?: boolean | undefined
  excluderecurringmaster?: boolean | undefined
  getopenjourney?: boolean | undefined
  hidecompleted?: boolean | undefined
  includedeleted?: boolean | undefined
  isrecurringchild?: boolean | undefined
  isrecurringmaster?: boolean | undefined
  locations?: string | undefined
  my_approvals?: boolean | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  recurringchangeonly?: boolean | undefined
  recurringmasterid?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  shiftsonly?: boolean | undefined
  showall?: boolean | undefined
  showappointments?: string | undefined
  showchanges?: boolean | undefined
  showholidayonce?: boolean | undefined
  showholidays?: boolean | undefined
  showprojects?: boolean | undefined
  showshifts?: boolean | undefined
  start_date?: string | undefined
  statuses?: string | undefined
  tasksonly?: boolean | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  /** Only records of the top level with this id. */
  toplevel_id?: number | undefined
  types?: string | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | undefined
}

/**
 * `GET /Appointment`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAppointment<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAppointmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Appointment', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateAppointment}: those of {@link getAppointment} without the ones that page. */
export type PaginateAppointmentParams = Omit<GetAppointmentParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Appointment`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateAppointment<T = unknown>(
  halo: HaloClient,
  params?: PaginateAppointmentParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getAppointment(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postAppointment}. */
export interface PostAppointmentParams {
  /** Records to create; one that has an `id` is updated. */
  appointmentList: Appointment[]
}

/**
 * `POST /Appointment`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAppointment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { appointmentList, ...query }: PostAppointmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Appointment>> {
  return halo.request<Appointment, As>({ method: 'post', path: '/Appointment', query, body: appointmentList }, options)
}

/** Parameters of {@link getAppointmentBooking}. */
export type GetAppointmentBookingParams = Record<string, never>

/**
 * `GET /Appointment/Booking`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAppointmentBookingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Appointment/Booking', query, as: 'auto' }, options)
}

/** Parameters of {@link postAppointmentBooking}. */
export interface PostAppointmentBookingParams {
  appointment: Appointment
}

/**
 * `POST /Appointment/Booking`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { appointment, ...query }: PostAppointmentBookingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Appointment/Booking', query, body: appointment, as: 'auto' }, options)
}

/** Parameters of {@link postAppointmentGenerate}. */
export interface PostAppointmentGenerateParams {
  items: number[]
}

/**
 * `POST /Appointment/Generate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postAppointmentGenerate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostAppointmentGenerateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Appointment/Generate', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getAppointmentById}. */
export interface GetAppointmentByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Appointment/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAppointmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAppointmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Appointment>> {
  return halo.request<Appointment, As>({ method: 'get', path: path`/Appointment/${id}`, query }, options)
}

/** Parameters of {@link deleteAppointmentById}. */
export interface DeleteAppointmentByIdParams {
  id: number
  ignoreexchangedelete?: boolean | undefined
}

/**
 * `DELETE /Appointment/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAppointmentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAppointmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Appointment/${id}`, query, as: 'auto' }, options)
}
