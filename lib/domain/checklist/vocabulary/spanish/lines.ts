import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Spanish: what lines, fields, columns and signatures say. */
export const lines = {
  optionalWords: /[([](?:opcional)|^opcional(?:mente)?(?: ?[,:–—]| -)|(?<!\p{L})deseable\)?$/iu,
  advice: /^(?:considerar|considere|considera|valorar)(?!\p{L})|^(?:se )?(?:puede|puedes|podría|podrías)(?!\p{L})/iu,
  condition:
    /^(?:solo |sólo |únicamente )?(?:si|cuando|salvo|excepto|en caso)(?!\p{L})|^(?:solo|sólo|únicamente) (?:para|en|si|con)(?!\p{L})|^cuando (?:aplique|proceda|corresponda)$|^según (?:corresponda|proceda|sea necesario)$|(?<!\p{L})(?:solo|sólo|únicamente)$/iu,
  conditionBehind:
    /(?<!\p{L})si (?:aplica|procede|corresponde|es necesario|fuera necesario|hace falta|es posible|se requiere|existe|está (?:habilitado|disponible|activado)|se usa|se utiliza)[.;]?$|(?<!\p{L})(?:cuando|según) (?:aplique|proceda|corresponda|sea necesario)[.;]?$|(?<!\p{L})en su caso[.;]?$|(?<!\p{L})de ser necesario[.;]?$/iu,
  conditionAhead:
    /^(?:solo |sólo )?(?:si|en caso de(?: que)?|cuando|salvo que) [^,:]{3,80}(?=[,:]\s)|^(?:si (?:aplica|procede|corresponde|es necesario)|en su caso|de ser necesario)(?=[\s,:])/iu,
  allItems:
    /^(?:todos los (?:puntos|elementos|pasos|ítems)|todas las (?:tareas|casillas|comprobaciones|verificaciones))(?!\p{L}).{0,40}(?:anterior(?:es)?|de (?:la|esta) lista|de arriba|precedentes|marcadas)(?!\p{L}).{0,40}(?:complet|finaliz|termin|marcad|realizad|verificad|cumplid).{0,10}$|^lista (?:de (?:verificación|comprobación) )?completa(?:da)?[.!]?$|^todas las casillas marcadas[.!]?$/iu,
  allApprovals:
    /^tod(?:as|os) l(?:as|os) (?:aprobaciones|firmas|autorizaciones|vistos buenos)(?!\p{L}).{0,40}(?:obtenid|recibid|otorgad|complet|conseguid).{0,5}[.!]?$/iu,
  contactLine: /\[(?:contacto|teléfono|nombre|correo)(?!\p{L})/iu,
  standIn:
    /^(?:restaurar|revertir|restablecer|detener|parar|reiniciar|volver|redesplegar|desactivar|deshacer|redirigir|cambiar|apagar)(?!\p{L})/iu,
  readies:
    /^(?:documentar|probar|preparar|verificar|asegurar|confirmar|definir|revisar|identificar|crear|tener|comprobar)(?!\p{L})|(?<!\p{L})(?:documentad[oa]s?|probad[oa]s?|preparad[oa]s?|list[oa]s?|disponibles?|definid[oa]s?|conocid[oa]s?|ensayad[oa]s?|verificad[oa]s?)(?!\p{L})/iu,
  chooseOne:
    /(?<!\p{L})(?:elegir|elija|elige|seleccionar|seleccione|selecciona|marcar|marque|marca) (?:solo |sólo )?un[oa]?(?!\p{L})|(?<!\p{L})un[oa] de (?:los|las) siguientes(?!\p{L})|(?<!\p{L})una sola opción(?!\p{L})|^o bien(?!\p{L}).{0,60}:$/iu,
  asksWhich: /^¿|^(?:qué|cuál|cuáles|quién)(?!\p{L}).{0,160}\?\W{0,4}$/iu,
  answer:
    /^(?:sí|si|no|no aplica|n\/?a|aprobado|aprobado con condiciones|rechazado|exitos[oa]|éxito|fallid[oa]|fallo|parcial|revertid[oa]|abortad[oa]|cancelad[oa]|pospuest[oa]|abierto|cerrado|hecho|pendiente|en curso|en progreso|bloqueado|completad[oa]|baj[oa]|medi[oa]|alt[oa]|crític[oa]|menor|mayor|ningun[oa]|otr[oa]|desconocido|list[oa]|aceptad[oa])$/iu,
  choiceField:
    /^(?:(?:el|la|los|las) )?(?:estado|estatus|decisión|tipo|gravedad|severidad|prioridad|entorno|ambiente|resultado|riesgo|impacto|recomendación|categoría|urgencia|método)(?: (?:final|general|del? (?:despliegue|cambio|lanzamiento|versión)|de la versión))?$/iu,
  stopsAhead:
    /^(?:detener|parar|abortar|cancelar|revertir|no (?:continuar|desplegar|proceder|avanzar))(?!\p{L}).{0,60}?(?:si|cuando)(?!\p{L})|^(?:criterios?|condiciones|motivos) (?:de |para )(?:la )?(?:reversión|abortar|cancelación|no-go|revertir)/iu,
  legend: /^(?:leyenda|símbolos)\s?:?$/iu,
  explains:
    /^(?:razón|razones|motivos?|por qué|ventajas|desventajas|fortalezas|debilidades|síntomas?|(?:posibles )?causas?|ejemplos?|por ejemplo|supuestos|principios|reglas de oro|consejos|limitaciones)\s?:?$/iu,
  itemField:
    /^(?:responsable|encargad[oa]|evidencias?|prueba|validación|verificación|duración(?: estimada)?|tiempo(?: estimado)?|comando|(?:resultado|salida|valor|respuesta) esperad[oa]|esperado|enlaces?|ticket|notas?|observaciones|comentarios?|asignado a|realizado por|ejecutado por|verificado por|revisado por|fecha(?: límite)?|vencimiento|plazo|estado|inicio|fin|hora|resultado|reversión|objetivo|umbral|firma|iniciales|quién)$/iu,
  itemOwner: /^(?:responsable|encargad[oa]|asignado a|realizado por|ejecutado por|quién)$/iu,
  itemExpected: /^(?:(?:resultado|salida|valor|respuesta) esperad[oa]|esperado|objetivo|umbral)$/iu,
  itemCommand: /^comando$/iu,
  expects:
    /^(?:se espera|esperado|debe|deben|debería|objetivo|resultado esperado)(?!\p{L})|(?<!\p{L})(?:debe|deben|debería) (?:ser|estar|mostrar|devolver|contener|aparecer)(?!\p{L})/iu,
  doer: /^(?:equipo(?: (?:técnico|de (?:producto|desarrollo|seguridad|soporte|operaciones|calidad|pruebas|redes)))?|jef[ea] de proyecto|(?:responsable|líder|gerente) (?:técnico|de (?:calidad|producto|proyecto|seguridad|operaciones|lanzamiento))|operaciones|desarrollo|desarrolladores|administrador(?: de base de datos| de sistemas)?|calidad|seguridad|soporte|infraestructura|negocio|legal|dirección|redes)$/iu,
  noTask:
    /^(?:otros |otras )?(?:comentarios|observaciones|preguntas)(?!\p{L}).{0,20}$|^(?:muchas )?gracias(?!\p{L})|^(?:celebrar|felicidades|felicitaciones)/iu,
  notApplicable: /^(?:no (?:aplica|procede|corresponde)|n\/?a)(?!\p{L})(?!\s(?:si|para|cuando|en)(?!\p{L}))/iu,
  signedAt: /(?<!\p{L})(?:fecha|firma|firmado)[\s*]{0,4}[:：]?[\s*]{0,4}_{3}/iu,
  signer: /^(?:nombre(?: y apellidos?| completo)?|firma|firmado por|aprobado por|autorizado por)$/iu,
  fieldBy:
    /(?<!\p{L})(?:por|responsable|encargad[oa]|jef[ea] de proyecto|operador|operadora|administrador|administradora|desarrollador|desarrolladora|ingenier[oa]|gerente|líder)$/iu,
  fieldPerson:
    /(?<!\p{L})(?:responsable|encargad[oa]|jef[ea]|operador|ingenier[oa]|nombre|autor|ejecutor|gerente|líder)(?!\p{L})/iu,
  fieldTime: /(?<!\p{L})(?:hora|horario|ventana|inicio|fin)(?!\p{L})/iu,
  fieldDate: /(?<!\p{L})(?:fecha|día)(?!\p{L})/iu,
  fieldVersion: /(?<!\p{L})(?:versión|build|etiqueta|commit|compilación|revisión)(?!\p{L})/iu,
  fieldNotes: /(?<!\p{L})(?:notas?|comentarios?|observaci(?:ón|ones))(?!\p{L})/iu,
  columnRole: /(?<!\p{L})(?:rol|roles|cargo|puesto|función|equipo|área)(?!\p{L})/iu,
  columnName: /^[\s*_]*(?:nombres?|persona)(?!\p{L})/iu,
  columnSigned:
    /(?<!\p{L})firma|(?<!\p{L})aprob|(?<!\p{L})visto bueno|(?<!\p{L})autoriz|(?<!\p{L})iniciales(?!\p{L})|(?<!\p{L})vob[oº]/iu,
  roleAhead:
    /^(?:aprobación|aprobado|firma|firmado|autorización|autorizado|revisión|revisado|visto bueno|conformidad|validado|aceptado)(?: (?:por|de|del))?(?: (?:el|la|los|las))?(?!\p{L})/iu,
  roleBehind: /(?<=\S)\s{1,9}(?:aprobación|firma|autorización|visto bueno|aprobado|firmado)$/iu,
  roleNoun:
    /(?<!\p{L})(?:responsable|jefe|jefa|director|directora|dirección|gerente|líder|ingenier[oa]|arquitect[oa]|administrador|administradora|desarrollador|desarrolladora|equipo|representante|comité|analista|tester|operador|operadora|coordinador|coordinadora|dueñ[oa]|propietari[oa]|patrocinador|encargad[oa]|supervisor|supervisora)(?!\p{L})/iu,
  acknowledges: /^(?:yo|nosotros|confirmo|confirmamos|declaro|certifico)(?!\p{L})|(?<!\p{L})por la presente(?!\p{L})/iu,
  reviews: /^(?:revisado|revisión)/iu,
  slotDetail:
    /^(?:nombre(?: y apellidos?| completo)?|cargo|puesto|firma|firmado|iniciales|fecha(?: de firma)?|lugar|correo|e-?mail)$/iu,
  columnTask:
    /^(?:tareas?|pasos?|acci(?:ón|ones)|actividad(?:es)?|verificaci(?:ón|ones)|comprobaci(?:ón|ones)|controles|ítems? a verificar)$/iu,
  columnMaybeTask:
    /^(?:elementos?|ítems?|descripci(?:ón|ones)|detalles?|qué|requisitos?|entregables?|criterios?|preguntas?|puntos?)$/iu,
  columnStatus:
    /^(?:estado|estatus|hecho\??|completad[oa]\??|realizad[oa]\??|verificad[oa]\??|listo\??|resultado|ok\??|sí ?\/ ?no|progreso|cumple\??)$/iu,
  columnOwner:
    /^(?:responsables?|encargad[oa]|asignad[oa](?: a)?|quién|persona|realizado por|ejecutor|equipo|contacto|rol)$/iu,
  columnDue: /^(?:vencimiento|cuándo|ventana|horario|hora|plazo|fecha(?: límite| prevista)?|inicio|momento)$/iu,
  columnNotes:
    /^(?:notas?|comentarios?|observaciones|detalles?|descripción|comandos?|evidencias?|enlaces?|(?:resultado )?esperado|cómo|instrucciones|herramienta)$/iu,
  columnNumber: /^(?:n\.?º|nº|n°|núm\.?|número|id|orden|paso nº|ref\.?)$/iu,
  columnStage: /^(?:nivel|etapa|orden|ronda|secuencia)$/iu,
  columnReference:
    /(?<!\p{L})(?:riesgos?|probabilidad|impacto|gravedad|mitigaci(?:ón|ones)|métricas?|indicadores?|umbral(?:es)?|objetivos?|teléfono|correo|autor(?:es)?|cambios?|entornos?|ambientes?|valor(?:es)?|ventajas?|desventajas?|contactos?|variables?|parámetros?|versi(?:ón|ones))(?!\p{L})/iu,
  cellDone: /^(?:hech[oa]|listo|completad[oa]|terminad[oa]|realizad[oa]|sí|ok|verificad[oa]|aprobad[oa])$/iu,
  cellOpen:
    /^(?:pendiente|por hacer|abiert[oa]|en (?:curso|progreso|proceso)|no|bloquead[oa]|fallid[oa]|no iniciad[oa]|planificad[oa]|programad[oa]|en espera|incomplet[oa]|parcial)$/iu,
  cellNone: /^(?:no (?:aplica|procede|corresponde|requerido))$/iu,
  bound:
    /(?<!\p{L})(?:menos de|más de|al menos|como máximo|como mínimo|menor(?:es)? (?:de|a|que)|mayor(?:es)? (?:de|a|que)|inferior(?:es)? a|superior(?:es)? a|mínimo|máximo|máx\.|mín\.|por debajo de) \d[\d.,]{0,12}(?:\s?(?:%|(?:ms|s|seg(?:undos?)?|min(?:utos?)?|horas?|gb|mb|tb|kb|errores|usuarios|peticiones|solicitudes|caracteres|nodos|réplicas)(?!\p{L})))?/iu,
  roleNot:
    /(?<!\p{L})(?:una?|con|está|están|es|son|ha|han|tod[oa]s|cada|ningún|ninguna)(?!\p{L})|^(?:notificar|informar|avisar|contactar|llamar|pedir|invitar|designar|confirmar|agradecer|coordinar|identificar)(?!\p{L})/iu,
  signature: /^(?:firma|firmado(?: por)?|visto bueno)$/iu,
  slotNot:
    /^(?:preparado|elaborado|desplegado|ejecutado|realizado|creado|escrito|probado|solicitado|actualizado) por$|(?<!\p{L})(?:tickets?|entorno|ambiente|enlace|motivo|razón|decisión|resultado|estado|número|condiciones|sistema|aplicación|proyecto|servicio)(?!\p{L})/iu,
  roleLimited: /(?<!\p{L})(?:solo|sólo|únicamente|si|cuando|salvo|según|opcional)(?!\p{L})|^para(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
