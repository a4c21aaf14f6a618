// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Appointment, Appointment_List } from '@halopsa/schemas'

/** Parameters of {@link getAppointment}. */
export interface GetAppointmentParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only appointments of these agents: ids separated by commas: `1,2`. */
  agents?: string | readonly number[] | null | undefined
  /** Only appointments: no tasks or other entries of the calendar. */
  appointmentsonly?: boolean | null | undefined
  /** Only the records of these assets: ids separated by commas: `1,2`. */
  assets?: string | readonly number[] | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** End of the span that is searched. Halo once explained it as the earliest end of an appointment, which may be a slip. */
  end_date?: string | Date | null | undefined
  excludenonticketapptodo?: boolean | null | undefined
  /** Without recurring appointments. */
  excluderecurring?: boolean | null | undefined
  /** Without the masters from which recurring appointments are made. */
  excluderecurringmaster?: boolean | null | undefined
  getopenjourney?: boolean | null | undefined
  /** Without appointments that have been completed. */
  hidecompleted?: boolean | null | undefined
  /** With deleted appointments. */
  includedeleted?: boolean | null | undefined
  /** Only appointments that a recurring one has made. */
  isrecurringchild?: boolean | null | undefined
  /** Only appointments that are the master of recurring ones. */
  isrecurringmaster?: boolean | null | undefined
  locations?: string | null | undefined
  /** Only records that wait for your own approval. */
  my_approvals?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  recurringchangeonly?: boolean | null | undefined
  /** Only the master appointment with this id. */
  recurringmasterid?: string | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only shifts. */
  shiftsonly?: boolean | null | undefined
  /** All records, also those that permissions hide from you; for administrators. */
  showall?: boolean | null | undefined
  /** With appointments. */
  showappointments?: string | null | undefined
  /** With change requests. */
  showchanges?: boolean | null | undefined
  showholidayonce?: boolean | null | undefined
  /** With holidays. */
  showholidays?: boolean | null | undefined
  /** With projects. */
  showprojects?: boolean | null | undefined
  /** With shifts. */
  showshifts?: boolean | null | undefined
  /** Only appointments that start later than this date-time. */
  start_date?: string | Date | null | undefined
  /** Only appointments with one of these statuses: ids separated by commas: `1,2`. */
  statuses?: string | readonly number[] | null | undefined
  /** Only tasks. */
  tasksonly?: boolean | null | undefined
  /** Only the records that belong to the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only the records below the top level with this id. */
  toplevel_id?: number | null | undefined
  /** Only appointments of these types: numbers separated by commas: `1,2`. */
  types?: string | readonly number[] | null | undefined
  /** Offset to add to dates, which are in UTC. */
  utcoffset?: number | null | undefined
}

/**
 * `GET /Appointment`
 *
 * Lists appointments and tasks.
 *
 * Answers with a view of the list with the records under `appointments`, as recorded on a live server.
 */
export async function getAppointment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAppointmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'appointments', Appointment_List>>> {
  return halo.request<ListView<'appointments', Appointment_List>, As>({ method: 'get', path: '/Appointment', query }, options)
}

/** Parameters of {@link paginateAppointment}: those of {@link getAppointment} without the ones that page. */
export type PaginateAppointmentParams = Omit<GetAppointmentParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Appointment`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateAppointment(
  halo: HaloClient,
  params?: PaginateAppointmentParams,
  options?: PaginateOptions,
): Pages<Appointment_List> {
  return paginate((page, call) => getAppointment(halo, { ...params, ...page }, call), 'appointments', options)
}

/** Parameters of {@link postAppointment}. */
export interface PostAppointmentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  appointmentList: Appointment[]
}

/**
 * `POST /Appointment`
 *
 * Creates or updates appointments and tasks.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAppointment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { appointmentList, ...query }: PostAppointmentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Appointment[], Appointment>>> {
  return halo.request<Flagged<Flag, Appointment[], Appointment>, As>(withBody({ method: 'post', path: '/Appointment', query, body: appointmentList }, 'appointmentList'), options)
}

/** Parameters of {@link getAppointmentBooking}. */
export type GetAppointmentBookingParams = Record<string, never>

/**
 * `GET /Appointment/Booking`
 *
 * Reads times that can be booked; which parameters it needs is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAppointmentBookingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Appointment/Booking', query, as: byMediaType }, options)
}

/** Parameters of {@link postAppointmentBooking}. */
export interface PostAppointmentBookingParams {
  appointment: Appointment
}

/**
 * `POST /Appointment/Booking`
 *
 * Books an appointment, as a user does from a booking page.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { appointment, ...query }: PostAppointmentBookingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Appointment/Booking', query, body: appointment, as: byMediaType }, 'appointment'), options)
}

/** Parameters of {@link postAppointmentGenerate}. */
export interface PostAppointmentGenerateParams {
  items: number[]
}

/**
 * `POST /Appointment/Generate`
 *
 * Takes a list of ids and generates appointments; of which records is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAppointmentGenerate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostAppointmentGenerateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Appointment/Generate', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getAppointmentById}. */
export interface GetAppointmentByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Appointment/{id}`
 *
 * Reads an appointment or task.
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
  ignoreexchangedelete?: boolean | null | undefined
}

/**
 * `DELETE /Appointment/{id}`
 *
 * Deletes one appointment; with `ignoreexchangedelete` it stays in the Exchange calendar.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAppointmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAppointmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Appointment | undefined>> {
  return halo.request<Appointment | undefined, As>({ method: 'delete', path: path`/Appointment/${id}`, query, as: byMediaType }, options)
}
