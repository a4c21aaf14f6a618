import type { SectionRow } from './halo-table.ts'

/** What is known of sections beyond the generated table, until that table has it. */
export const provisionalRows: Readonly<Record<string, Omit<SectionRow, 'paths'>>> = {
  Actions: {
    key: 'ticket_id,id',
    parameters:
      'filters actoutcome=outcome,actoutcomenum=action_systemid,agentonly,conversationonly,datesearch,enddate=datetime@,excludebilling,excludehiddenfrominternalit,excludeprivate=hiddenfromuser,excludesys,importantonly=important,intraticketonly,ischildnotes,isrelatednotes,slaonly,startdate=datetime@,supplieronly,ticket_id,timeentriesonly|pages count|sorts importanttop=important|shows includeagentdetails,includeattachments,includefacebookfields,includehtmlemail=emailbody_html,includehtmlnote=note_html,includenonactionattachments,includetranslations=translations,includetwitterfields=twitter_user_name,note_html',
    recordParameters:
      'filters agentonly,emailonly,nonsystem,ticket_id|shows includedetails,includeemail=emailbody_html|changes mostrecent,penultimate',
  },
  Agent: {
    list: '[]results:Uname_List',
    sends:
      'ad,allowbeyondtrustinvites,apptsync,can_approve_campaign,can_approve_invoice,can_approve_purchaseorder,can_approve_quote,chargerate,colour,departments,exchange_account,exchange_authorized,extensionnumber,firstname,gotoresolve_authorized,id,initials,is_agent,isdisabled,jira_id,jobtitle,licence_type,linemanager,logmeinid,name,namewithinactive,sendemailerrors,sentinel_authorized,sms,splashtop_authorized',
    paging: 'pages',
    parameters:
      'filters activeinactive*,can_edit_only,client_id,department_id,departments,domain,exchangecalendars,excludeAgent=id,includeapiagents,includedisabled=isdisabled,includeenabled=isdisabled,includeunassigned,integration_type,linemanagedonly=linemanager,onlinestatuses=onlinestatus*,qualifications,reassign,remoteagents,remoteagenttype,role,search,shiftagentsonly=enableshifts,showall,team,team_id,teams,thisAgentOnly=id,tickettype_id=tickettypes,withemail=email|shows basic_fields_only,exclude_membership_info,include_membership_info,includenamedcount,includeroles=role_list,includestatus=onlinestatus,showcounts=ticket_count|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5|pages page_no,page_size,pageinate|changes ticketarea_id=ticket_count,view_id=ticket_count',
    recordParameters: 'shows includedetails',
  },
  Appointment: {
    list: 'appointments:Appointment_List',
    sends:
      '_cancomplete,_candelete,_canupdate,_recurringmaster,agent_id,agent_name,allday,appointment_location,appointment_type_name,attendees,calendar_id,changekey,client_name,colour,complete_status,end_date,entity,entryid,halo_recurring_master_id,id,is_private,is_task,last_modified,online_meeting_url,open_appointment_status,organizer,other1,other2,recurring_master_id,shift_type_id',
    paging: 'pages',
    parameters:
      'filters advanced_search$,agents=agent_id*,appointmentsonly,assets*,client_id,end_date@,excluderecurring,excluderecurringmaster,hidecompleted=complete_status,includedeleted,isrecurringchild,isrecurringmaster,my_approvals,recurringmasterid=recurring_master_id,search,shiftsonly,showall,showappointments,showchanges,showholidays,showprojects,showshifts,start_date@,statuses*,tasksonly=is_task,ticket_id,toplevel_id,types=type*|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5|pages page_no,page_size,pageinate|changes utcoffset',
    recordParameters: 'shows includedetails',
  },
  Asset: {
    sends:
      'addigy_id,asset_type_priority,assettype_id,assettype_name,automate_id,auvik_device_id,business_owner_cab_id,business_owner_id,business_owner_name,changeguid,client_id,client_name,colour,contract_ref,criticality,datto_alternate_id,datto_id,datto_url,device42_id,device_number,id,inactive,is_template,issue_consignment_line_id,item_id,item_name,itemstock_id,itglue_url,key,key_field',
    paging: 'pages 50',
    parameters:
      'filters activeinactive*,advanced_search$,assetgroup_id,assetgroups*,assets*,assetstatuses=status_id*,assettype=assettype_id,assettype_id,assettypes=assettype_id*,bookmarked,client_id,client_ids*,consignable,consignment_id,contract_id,domotzagents,excludethese=id*,includeactive=inactive,includechildren,includeinactive=inactive,integration_tenantids*,integration_type,inventory_number,item_id,itemstock_id,kb_id,lastupdatefromdate@,lastupdatetodate@,licence_id,linked_to_ticket,linkedto_id,mine,mysite,previously_selected_client_id,previously_selected_site_id,previously_selected_user_id,salesorder_id,salesorder_line,search,search_inventory_number_only=inventory_number,service_id,service_ids=service_id*,site_id,stockbin_id,stockbin_ids*,supplier_contract_id,supplier_id,suppliercontracts=supplier_contract_id*,ticket_id,tickettype_id,user_id,username|shows columns_id,contract_id_adding_to,idonly=id,include_custom_fields=customfields*,includeallowedstatus=allowallstatus,includeassetfields=fields,includecolumns,includeservices=service_ids,includeuser,noicon=icon,previously_selected|pages count,page_no,page_size,pageinate|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5',
    recordParameters:
      'shows includeactivity,includeallowedstatus=allowed_status,includedetails,includediagramdetails,includehierarchy',
  },
  BulkEmail: {
    list: '[]results:BulkEmail',
    recordParameters: 'shows includedetails',
  },
  CRMNote: {
    list: 'actions:',
    paging: 'first',
    parameters: 'filters client_id,supplier_id,toplevel_id|pages count|shows includeattachments,includehtmlnote',
    recordParameters: 'shows includedetails',
  },
  Client: {
    sends:
      'accountmanagertech,accountsid,actionemail,calldate,cautomateid,clearemail,client_to_invoice,client_to_invoice_recurring,clientcurrency,colour,confirmemail,contract_tax_code,customer_relationship,customer_relationship_list,customertype,dbc_company_id,default_currency_code,default_mailbox_id,excludefrominvoicesync,id,inactive,invoiceduedaysextraclient,is_account,is_vip,item_tax_code,itglue_id,kashflow_tenant_id,key,logo,mailbox_override',
    paging: 'pages',
    parameters:
      'filters accountmanageronly,activeinactive*,advanced_search$,azureclients,callplan=calldate,domain,exclude_internal,gficlients=gficlientid,includeactive=inactive,includeinactive=inactive,integration_tenantids*,integration_type,isjira,issentinel,isservicenow,lastupdatefromdate@,lastupdatetodate@,search_name_only=name,sentinelid,snowclients=snow_id,ticketarea_id,toplevel_id,view_id|shows columns_id,idonly=id,include_custom_fields=customfields*,includeazuretenants=azure_tenants,includecolumns,includeinvoicetemplatename=overridepdftemplateinvoice_name,includenotes=notes,showcounts,sitefields=site_fields*|pages count,page_no,page_size,pageinate|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5',
    recordParameters:
      'changes domain|shows getavailablerts,includeactivity,includedetails,includeperiods,includeprepay',
  },
  DashboardLinks: {
    sends:
      'allow_anonymous,dashboard_theme_override,display_type,guid,id,iframe,in_app,layouts,list_item_height,manually_load_dashboards,name,newtab,published_id,reportingperiod,reportingperiodvisibility,restriction_type,rowheight,tab_group_id,use',
    paging: 'pages',
    parameters:
      'filters access_control_level,showall|pages count,page_no,page_size,pageinate|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5',
    recordParameters: 'shows includedetails|filters showall',
  },
  Feed: {
    list: 'feed:',
    sends:
      'agent_id,content_id1,content_id2,datetime,entitytype,id,note,outcome,user_id,who_colour,who_imgpath,who_initials,who_name,who_type',
    paging: 'cursor newer_than_id older_than_id',
    parameters:
      'filters accountmanager_id,agent_only,exclude_private,followed_only,newer_than_id,older_than_id,related_asset_id,related_client_id,related_site_id,related_user_id,user_only|pages count',
  },
  FieldInfo: {
    parameters: 'filters access_control_level,domain,typeid|shows includevalues',
    recordParameters: 'shows includedetails',
  },
  Invoice: {
    sends:
      'accountsid,add_contract_assets,add_itemsissued,add_labour,add_mileage,add_prepay,add_project,add_salesorder,add_travel,address,address1,address2,address3,address4,address5,amountdue,amountpaid,approval_status,approvalagent,approvalagentid,approvaldatetime,approvalemailaddress,approvalnote,assigned_agent,billingcategory,change_seq,client_id,client_name,composite_tax_total,contract_id',
    paging: 'pages',
    parameters:
      'filters advanced_search$,asset_id,awaiting_approval,billing_date@,billingcategory_ids=billingcategory*,client_id,client_ids=client_id*,contract_id,datesearch,end_date@,includecredits,includeinvoices,includepoinvoices,invoicedateend=invoice_date@,invoicedatestart=invoice_date@,my_approvals,notpostedonly=posted,paymentstatuses=paymentstatus*,postedonly=posted,purchaseorder_id,quickbooks_id,quote_status*,ready_for_invoicing,recurringinvoice_id=recurring_invoice_id,reviewrequired,rinvoice_type,salesorder_id,search,sent_status,site_id=sitenumber,start_date@,third_party_id,ticket_id,toplevel_id,user_id,xero_id|pages count,page_no,page_size,pageinate|shows idonly=id,include_linked_item_details,includelines=lines|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5',
    recordParameters: 'shows includedetails',
  },
  Lookup: {
    key: 'lookupid,id',
    parameters:
      'filters access_control_level,assettype_id,client_id,contract_id,domain,lookupid,outcome_id,ticket_id,showall',
    recordParameters: 'shows includedetails',
  },
  Opportunities: {
    sends:
      '_open_search_score,agent_id,appointment_type,area_inactive,attachment_count,category_1,category_2,category_3,category_4,child_count,client_id,client_name,cost,dateassigned,dateoccurred,deadlinedate,department_id,details,emailtolist,enduserstatus,estimate,estimatedays,excludefromsla,first_respond_by_date,fixbydate,flagged,guid,id,idsummary,impact',
    paging: 'pages',
    parameters:
      'filters advanced_search$,agent=agent_id*,agent_id,asset_id,billableonly,billing_date@,billing_type,billingcontractid,calendar_enddate@,calendar_startdate@,category_1=categoryid_1*,category_2=categoryid_2*,category_3=categoryid_3*,category_4=categoryid_4*,client_id,client_ids=client_id*,client_ref,closed_only,contract_id,contract_period,datesearch,deleted,domain,enddate@,excludethese=id*,extraportalfilter,facebook_id,filetype_filter,flagged*,followedandagents*,includeallopen,includeapproval*,includebreached*,includechildren*,includeclosed*,includecompleted,includefollowedonly*,includehold=onhold*,includeinactivetechs*,includeinactiveusers*,includemyuseronly*,includeprojects*,includeread=read*,includesubmittedonly*,ismilestone,isquicktimesearch,isteams,iszapier,itil_requesttype=itil_requesttype_id*,itil_requesttype_id,lastupdatefromdate=last_update@,lastupdatetodate=last_update@,list_id,milestone_id,mine,nochargeonly,notime=timetaken,onlytime=timetaken,open_only,orion_type,parent_id,pending_review,prepayorcontractonly,priority=priority_id*,product=product_id*,project_ids*,ready_for_invoicing,related_id,release_id,requesttype=tickettype_id*,requesttype_id=tickettype_id,requesttypegroup*,search,search_details=details,search_id=id,search_inventory_number=inventory_number,search_oppcompanyname=oppcompanyname,search_oppcontactname=oppcontactname,search_oppemailaddress=oppemailaddress,search_release1=release_name,search_release2=release2_name,search_release3=release3_name,search_releasenote=release_note,search_reportedby=reportedby,search_summary=summary,search_supplier_reference=supplier_reference,search_user_name=user_name,search_version,searchactions,searchthisticketid=id,service_id,showonroadmap*,site_id,sla=sla_id*,sprint_for_tickettype_id,sprints,startandendset,startdate@,status=status_id*,status_id,submittedandagents*,supplier_id,supplier_status*,team=team_id*,third_party_id,third_party_id_string,ticketarea_id,ticketcontract_id,ticketids=id*,toplevel_id,unlinked_only,user_id,username,view_id,withattachments=attachment_count|shows alerttype,cf_display_values_only=customfields,columns_id,debug,default_columns,enddatetime,excludeslacalcs,excludetickettypeallowall,fetchgrandchildren,include_custom_fields=customfields*,includeaccountmanager=account_manager,includeagent=agent_name,includeappointmentid=appointment_id,includeassetkeyfield=asset_key_field_string,includeassettype=asset_type_name,includebudgettype=budgettype,includechildids=child_ticket_ids,includechildread,includecolumns,includecontract,includecountryregion=opp_country_name,includefirstname=firstname,includeitilname=itilname,includelastaction,includelastincomingemail=lastincomingemail,includelastname=lastname,includelastnote=lastnote,includelocked,includemailbox=mailbox,includemailid=email_message_id,includenextactivitydate=nextactivitydate,includenextappointmenttype=next_appointment_type,includeparentsubject=parent_subject,includerelatedservices=related_service_descriptions,includerelease1=release_name,includerelease2=release2_name,includerelease3=release3_name,includeservicecategory=related_service_category_names,includeslaactiondate=slaactiondate,includeslatimer,includestatus=status_name,includesupplier=supplier_name,includetickettype=tickettype_name,includetimetaken=timetaken,includetoplevel=top_level_name,includeviewing,includeworkflowstage=workflow_stage,includeworkflowstagenumber=workflow_stage_number,includuserdepartments=userdepartments,inlcludeopenchildcount=child_count_open,invlucebranch=branch_name,isorion=orionalert,isscom=scomalertid,kanbanviewontheagentapp,kanbanviewontheportal,sitepostcode,startdatetime,team_name=team,ticketidonly|pages count,page_no,page_size,pageinate|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5|changes per_action,utcoffset',
    recordParameters:
      'shows consignablelines,debug,include_auditing,includeagent,includechildids,includedetails,includelastaction,includelastappointment,includelinkedobjects,includenextappointment,includeparentsubject,includeseenby,ticketidonly|filters isteams|changes nocache,utcoffset',
  },
  Outcome: {
    list: '[]',
    sends:
      'action_item_to_issue,action_resets_response,actiongroup,actionvisibility,addactionstolinked,ai_improve_agent_note_default_on,ai_model,ai_operation,approval_process_id,assetsearchtext,automation_runbook_trigger,automation_runbookname,azure_action,azure_connection_id,bccfollowers,buttonimage,buttonname,callscreencallscript,ccoverride,charge_rate_overrides_ticket,chargerate,child_emailtemplate_id,child_template_id,child_ticket_type_id,colour,colour_type,config_type,create_issue_type,createchildticketortemplate,customurl',
    parameters:
      'filters access_control_level,excludesystemactions,showhidden,supplier_id,tickettype_id,workflow_id|shows debug',
    recordParameters: 'shows debug,includedetails',
  },
  Projects: {
    sends:
      '_open_search_score,agent_id,appointment_type,area_inactive,attachment_count,category_1,categoryid_1,child_count,client_id,client_name,cost,dateoccurred,deadlinedate,department_id,details,emailtolist,enduserstatus,estimate,estimatedays,excludefromsla,first_respond_by_date,fixbydate,flagged,guid,id,idsummary,impact,impactlevel,inactive,invoiceseperatelyoverride',
    paging: 'pages',
    parameters:
      'filters advanced_search$,agent=agent_id*,agent_id,asset_id,billableonly,billing_date@,billing_type,billingcontractid,calendar_enddate@,calendar_startdate@,category_1=categoryid_1*,category_2=categoryid_2*,category_3=categoryid_3*,category_4=categoryid_4*,client_id,client_ids=client_id*,client_ref,closed_only,contract_id,contract_period,datesearch,deleted,domain,enddate@,excludethese=id*,extraportalfilter,facebook_id,filetype_filter,flagged*,followedandagents*,includeallopen,includeapproval*,includebreached*,includechildren*,includeclosed*,includecompleted,includefollowedonly*,includehold=onhold*,includeinactivetechs*,includeinactiveusers*,includemyuseronly*,includeprojects*,includeread=read*,includesubmittedonly*,ismilestone,isquicktimesearch,isteams,iszapier,itil_requesttype=itil_requesttype_id*,itil_requesttype_id,lastupdatefromdate=last_update@,lastupdatetodate=last_update@,list_id,milestone_id,mine,nochargeonly,notime=timetaken,onlytime=timetaken,open_only,orion_type,parent_id,pending_review,prepayorcontractonly,priority=priority_id*,product=product_id*,project_ids*,ready_for_invoicing,related_id,release_id,requesttype=tickettype_id*,requesttype_id=tickettype_id,requesttypegroup*,search,search_details=details,search_id=id,search_inventory_number=inventory_number,search_oppcompanyname=oppcompanyname,search_oppcontactname=oppcontactname,search_oppemailaddress=oppemailaddress,search_release1=release_name,search_release2=release2_name,search_release3=release3_name,search_releasenote=release_note,search_reportedby=reportedby,search_summary=summary,search_supplier_reference=supplier_reference,search_user_name=user_name,search_version,searchactions,searchthisticketid=id,service_id,showonroadmap*,site_id,sla=sla_id*,sprint_for_tickettype_id,sprints,startandendset,startdate@,status=status_id*,status_id,submittedandagents*,supplier_id,supplier_status*,team=team_id*,third_party_id,third_party_id_string,ticketarea_id,ticketcontract_id,ticketids=id*,toplevel_id,unlinked_only,user_id,username,view_id,withattachments=attachment_count|shows alerttype,cf_display_values_only=customfields,columns_id,debug,default_columns,enddatetime,excludeslacalcs,excludetickettypeallowall,fetchgrandchildren,include_custom_fields=customfields*,includeaccountmanager=account_manager,includeagent=agent_name,includeappointmentid=appointment_id,includeassetkeyfield=asset_key_field_string,includeassettype=asset_type_name,includebudgettype=budgettype,includechildids=child_ticket_ids,includechildread,includecolumns,includecontract,includecountryregion=opp_country_name,includefirstname=firstname,includeitilname=itilname,includelastaction,includelastincomingemail=lastincomingemail,includelastname=lastname,includelastnote=lastnote,includelocked,includemailbox=mailbox,includemailid=email_message_id,includenextactivitydate=nextactivitydate,includenextappointmenttype=next_appointment_type,includeparentsubject=parent_subject,includerelatedservices=related_service_descriptions,includerelease1=release_name,includerelease2=release2_name,includerelease3=release3_name,includeservicecategory=related_service_category_names,includeslaactiondate=slaactiondate,includeslatimer,includestatus=status_name,includesupplier=supplier_name,includetickettype=tickettype_name,includetimetaken=timetaken,includetoplevel=top_level_name,includeviewing,includeworkflowstage=workflow_stage,includeworkflowstagenumber=workflow_stage_number,includuserdepartments=userdepartments,inlcludeopenchildcount=child_count_open,invlucebranch=branch_name,isorion=orionalert,isscom=scomalertid,kanbanviewontheagentapp,kanbanviewontheportal,sitepostcode,startdatetime,team_name=team,ticketidonly|pages count,page_no,page_size,pageinate|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5|changes per_action,utcoffset',
    recordParameters:
      'shows consignablelines,debug,include_auditing,includeagent,includechildids,includedetails,includelastaction,includelastappointment,includelinkedobjects,includenextappointment,includeparentsubject,includeseenby,ticketidonly|filters isteams|changes nocache,utcoffset',
  },
  Site: {
    sends:
      'client_id,client_name,client_to_invoice,client_to_invoice_recurring,clientsite_name,colour,default_client_currency_code,default_currency_code,geocoord1,geocoord2,id,inactive,invoice_address_isdelivery,isinvoicesite,isstocklocation,itglue_id,key,maincontact_id,messagegroup_id,name,phonenumber,site_item_tax_code,sla_id,stopped,table,timezone,use',
    paging: 'pages',
    parameters:
      'filters activeinactive*,advanced_search$,azuresites,client_id,contract_id,exclude_internal,gfisites=gfisiteid,includeactive=inactive,includeinactive=inactive,includenonstocklocations=isstocklocation,includestocklocations=isstocklocation,lastupdatefromdate@,lastupdatetodate@,search,site_id,stocklocation,toplevel_id|pages count,page_no,page_size,pageinate|shows idonly=id,include_custom_fields=customfields*,includeaddress,includenotes=notes,item_id_qty=item_quantity_in_stock,item_salesorder_id,item_salesorder_line,sitefields=site_fields*|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5',
    recordParameters: 'filters client_override=client_id|changes domain|shows includeactivity,includedetails',
  },
  Status: {
    list: '[]TStatus_List',
    sends:
      'colour,guid,id,includeinloadbalance,name,nochangehoursrecurring,nochangetemplate,sequence,shortname,showonquickchange,slaaction,statuschangeto,statuschangetofreq,statusemailfreqdays,statusemailid,statusnochangehours,statusnochangehoursmanager,statusnochangehoursmanagerrecurring,statusnochangehourssection,statusnochangehourssectionrecurring,timeuntilloffhold,type,useworkinghours,useworkinghours_statusnochangehours,useworkinghours_statusnochangehoursmanager,useworkinghours_statusnochangehourssection',
    parameters:
      'filters domain,excludeclosed,outcome_id,showall,ticket_id,ticketarea_id,tickettype_group_id,tickettype_id,tickettype_ids*,type|shows showcounts|changes view_id',
    recordParameters: 'shows includedetails',
  },
  TicketType: {
    list: '[]RequestType_List',
    sends:
      'agentscanselect,allow_all_clients,allowattachments,anonymouscanselect,cancreate,copyattachmentstochild,copyattachmentstorelated,default_agent,default_priority,default_sla,default_team,enduserscanselect,fieldidlist,group_id,group_name,guid,id,is_sprint,itilrequesttype,jira_issue_type,kanbanstatuschoice,kanbanstatuschoice_list,name,project_type,sequence,use,visible',
    parameters:
      'filters access_control_level,anonanduser,can_create_only=cancreate,can_edit_only,canagentsselect=agentscanselect,client_id,group_id,include_current=id,isquicktimedropdown,itil_type=itilrequesttype,outcome_id,searchtickets,showall,showinactive,sprints_only=is_sprint,user_only|changes domain=ticket_count,ticketarea_id=ticket_count,view_id=ticket_count|shows showcounts=ticket_count',
    recordParameters: 'filters can_create_only,can_edit_only,ticket_id|shows debug,includedetails,includekbinfo',
  },
  Tickets: {
    sends:
      '_open_search_score,agent_id,appointment_type,area_inactive,attachment_count,category_1,categoryid_1,child_count,client_id,client_name,cost,dateoccurred,deadlinedate,department_id,details,emailtolist,enduserstatus,estimate,estimatedays,excludefromsla,first_respond_by_date,fixbydate,flagged,guid,id,idsummary,impact,impactlevel,inactive,invoiceseperatelyoverride',
    paging: 'pages',
    parameters:
      'filters advanced_search$,agent=agent_id*,agent_id,asset_id,billableonly,billing_date@,billing_type,billingcontractid,calendar_enddate@,calendar_startdate@,category_1=categoryid_1*,category_2=categoryid_2*,category_3=categoryid_3*,category_4=categoryid_4*,client_id,client_ids=client_id*,client_ref,closed_only,contract_id,contract_period,datesearch,deleted,domain,enddate@,excludethese=id*,extraportalfilter,facebook_id,filetype_filter,flagged*,followedandagents*,includeallopen,includeapproval*,includebreached*,includechildren*,includeclosed*,includecompleted,includefollowedonly*,includehold=onhold*,includeinactivetechs*,includeinactiveusers*,includemyuseronly*,includeprojects*,includeread=read*,includesubmittedonly*,ismilestone,isquicktimesearch,isteams,iszapier,itil_requesttype=itil_requesttype_id*,itil_requesttype_id,lastupdatefromdate=last_update@,lastupdatetodate=last_update@,list_id,milestone_id,mine,nochargeonly,notime=timetaken,onlytime=timetaken,open_only,orion_type,parent_id,pending_review,prepayorcontractonly,priority=priority_id*,product=product_id*,project_ids*,ready_for_invoicing,related_id,release_id,requesttype=tickettype_id*,requesttype_id=tickettype_id,requesttypegroup*,search,search_details=details,search_id=id,search_inventory_number=inventory_number,search_oppcompanyname=oppcompanyname,search_oppcontactname=oppcontactname,search_oppemailaddress=oppemailaddress,search_release1=release_name,search_release2=release2_name,search_release3=release3_name,search_releasenote=release_note,search_reportedby=reportedby,search_summary=summary,search_supplier_reference=supplier_reference,search_user_name=user_name,search_version,searchactions,searchthisticketid=id,service_id,showonroadmap*,site_id,sla=sla_id*,sprint_for_tickettype_id,sprints,startandendset,startdate@,status=status_id*,status_id,submittedandagents*,supplier_id,supplier_status*,team=team_id*,third_party_id,third_party_id_string,ticketarea_id,ticketcontract_id,ticketids=id*,toplevel_id,unlinked_only,user_id,username,view_id,withattachments=attachment_count,products*,site*|shows alerttype,cf_display_values_only=customfields,columns_id,debug,default_columns,enddatetime,excludeslacalcs,excludetickettypeallowall,fetchgrandchildren,include_custom_fields=customfields*,includeaccountmanager=account_manager,includeagent=agent_name,includeappointmentid=appointment_id,includeassetkeyfield=asset_key_field_string,includeassettype=asset_type_name,includebudgettype=budgettype,includechildids=child_ticket_ids,includechildread,includecolumns,includecontract,includecountryregion=opp_country_name,includefirstname=firstname,includeitilname=itilname,includelastaction,includelastincomingemail=lastincomingemail,includelastname=lastname,includelastnote=lastnote,includelocked,includemailbox=mailbox,includemailid=email_message_id,includenextactivitydate=nextactivitydate,includenextappointmenttype=next_appointment_type,includeparentsubject=parent_subject,includerelatedservices=related_service_descriptions,includerelease1=release_name,includerelease2=release2_name,includerelease3=release3_name,includeservicecategory=related_service_category_names,includeslaactiondate=slaactiondate,includeslatimer,includestatus=status_name,includesupplier=supplier_name,includetickettype=tickettype_name,includetimetaken=timetaken,includetoplevel=top_level_name,includeviewing,includeworkflowstage=workflow_stage,includeworkflowstagenumber=workflow_stage_number,includuserdepartments=userdepartments,inlcludeopenchildcount=child_count_open,invlucebranch=branch_name,isorion=orionalert,isscom=scomalertid,kanbanviewontheagentapp,kanbanviewontheportal,sitepostcode,startdatetime,team_name=team,ticketidonly|pages count,page_no,page_size,pageinate|sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5|changes per_action,utcoffset',
    recordParameters:
      'shows consignablelines,debug,include_auditing,includeagent,includechildids,includedetails,includelastaction,includelastappointment,includelinkedobjects,includenextappointment,includeparentsubject,includeseenby,ticketidonly|filters isteams|changes nocache,utcoffset',
  },
  TimesheetEvent: {
    list: '[]',
    sends:
      'action_invoice_number,action_number,agent_id,break_note,break_type,charge_type_colour,charge_type_name,customer,end_date,event_type,holiday_id,id,is_all_day,note,start_date,subject,ticket_id,timetaken',
    parameters: 'filters agent_id,agents=agent_id*,end_date@,start_date@|changes utcoffset',
    recordParameters: 'shows includedetails',
  },
  Timesheet: {
    list: '[]',
    sends:
      'actual_hours,agent_id,agent_name,allowed_break_hours,chargeable_hours,colour,date,enableshifts,forecasting_hours,id,target_hours,timesheet_manager,unlogged_hours,work_hours,workdayid',
    key: 'agent_id,date',
    parameters:
      'filters agents=agent_id*,selectedtypes*,start_date=date@,end_date=date@,showalldates,showholidays,selectedteam|shows includetimesheetfields|changes utcoffset',
    recordParameters: 'filters agent_id,date@',
  },
  Users: {
    sends:
      'autotaskid,azureoid,client_account_manager_id,client_id,client_name,colour,connectwiseid,email2,email3,firstname,id,inactive,initials,is_prospect,isimportantcontact,isimportantcontact2,isserviceaccount,key,linked_agent_id,name,neversendemails,onpremise_activedirectory_dn,overridepdftemplatequote,phonenumber,phonenumber_preferred,priority_id,question1,question2,question3,question4',
    paging: 'pages',
    parameters:
      'filters activeinactive*,advanced_search$,allapprovers,approvers_only,asset_id,client_id,contract_id,department_id,exclude_agents,exclude_defaultsiteusers,exclude_generaluser,includeactive=inactive,includeinactive=inactive,includenonserviceaccount=isserviceaccount,includeserviceaccount=isserviceaccount,integration_type,lastupdatefromdate@,lastupdatetodate@,licence_id,linked_to_user_id,myallcustomers,myarea,mydepartment,mysite,mysitecontact,mytoplevel,opp_id,organisation_id,role,search,search_phonenumbers,site_id,supplier_id,tickettype_id,toplevel_id,excludeagents|pages count,page_no,page_size,pageinate|shows idonly=id,include_custom_fields=customfields*,includebillinginfo,includename,includenotes=notes|sorts listagentuserfirst,order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5',
    recordParameters:
      'filters client_id,opp_id,site_id,supplier_id,username|changes domain|shows includeactivity,includebillinginfo,includedetails,includepopups,includeusersassets',
  },
  incomingemail: {
    list: 'emails:',
    paging: 'ignored',
    parameters:
      'sorts order,order2,order3,order4,order5,orderdesc,orderdesc2,orderdesc3,orderdesc4,orderdesc5|pages page_no,page_size,pageinate|filters showcurrentagentonly',
    recordParameters: 'shows includedetails|filters showcurrentagentonly',
  },
  Field: {
    list: '[]',
    sends:
      'access_level,datafrom,datalength,guid,id,idstring,inactiveupdatetype,issoftware,kind,lookup,mandatory,moveupdatedefault,moveupdatetype,name,order_values_alphanumerically,parenttype_id,sequence,showonactivity,showoncalendar,systemuse,url,validate',
    key: 'kind,id',
    parameters: 'filters type_id',
    recordParameters: 'shows includedetails',
  },
  TicketApproval: {
    list: '[]',
    sends:
      'actionnumber,adhoc,agent_id,approval_process_guid,approval_process_id,cab_id,dateapproved,datetime,delegated_by_uid,emailaddress,emailstatus,lastreminderdatetime,requestor_agent_id,result,role_id,role_name,seq,step_group_name,step_id,step_name,templateid,ticket_id,type,uniqueid,user_id,votes_required_to_accept,votes_required_to_reject',
    key: 'ticket_id,seq',
    parameters: 'shows include_agent_details,include_attachments,includeapprovaldetails|filters mine,ticket_id',
    recordParameters: 'shows includedetails',
  },
  Bookmark: { single: true },
  CustomButtonAudit: { single: true },
  ImpersonationRequest: { single: true },
  LoginToken: { single: true },
  Tenant: { single: true },
}
