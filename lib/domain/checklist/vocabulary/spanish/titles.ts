import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Spanish: what titles say, and when something is due. */
export const titles = {
  before:
    /(?<!\p{L})antes de(?:l| la| los| las| go| ir| cada| salir| lanzar| desplegar| publicar)?(?!\p{L})|(?<!\p{L})pre-|(?<!\p{L})pre ?(?:despliegue|lanzamiento|producci|vuelo|requisit|puesta)|(?<!\p{L})prerrequisit|(?<!\p{L})requisitos previos|(?<!\p{L})(?:verificaciones|comprobaciones|tareas|pasos|trabajos?|condiciones|acciones|actividades) previ|^previo|(?<!\p{L})previo al?(?!\p{L})|(?<!\p{L})prepara/iu,
  after:
    /(?<!\p{L})después de|(?<!\p{L})después$|^después(?!\p{L})|(?<!\p{L})post-|(?<!\p{L})post ?(?:despliegue|lanzamiento|producci|implementaci|implantaci)|(?<!\p{L})posterior(?:es)? |(?<!\p{L})posterior(?:es)?$|(?<!\p{L})tras (?:el|la|los|las|desplegar|publicar)(?!\p{L})|(?<!\p{L})hypercare(?!\p{L})/iu,
  later:
    /(?<!\p{L})(?:inmediat|a corto plazo|a medio plazo|a mediano plazo|a largo plazo|corto plazo|mediano plazo|largo plazo|primer(?:a|o|as|os)?(?!\p{L}))/iu,
  launchWindow:
    /(?<!\p{L})(?:ventana|día|franja) de(?:l)? (?:lanzamiento|despliegue|puesta en (?:producción|marcha)|publicación|salida(?: a producción)?|cambio|corte|go-?live|paso a producción)(?!\p{L})|(?<!\p{L})día d(?!\p{L})/iu,
  launchWord:
    /(?<!\p{L})lanzamiento gradual|(?<!\p{L})despliegue gradual|^desplegar (?:en|a|la|el)(?!\p{L})|(?<!\p{L})paso a producción|(?<!\p{L})puesta en producción/iu,
  launchOnly:
    /^ejecución$|^(?:(?:durante|ejecución|pasos|procedimiento|proceso|fase|etapas?|tareas|realización|inicio) (?:de |del |de la |el |la )?){0,3}(?:despliegue|lanzamiento|implementación|implantación|liberación|publicación|salida a producción)(?: (?:en|a|de|del|la|el|aplicación|sistema|producción|productivo|servicios?)){0,5}$/iu,
  carriesOut: /^(?:el |la |los )?(?:procedimiento|pasos|secuencia|migración|paso a paso)$/iu,
  notLaunch:
    /configur|estrategia|criterio|comunicaci|contacto|(?<!\p{L})equipo(?!\p{L})|(?<!\p{L})notas(?!\p{L})|historial|(?<!\p{L})pruebas?(?!\p{L})|(?<!\p{L})tests?(?!\p{L})|ensayo|planificaci|reversión|roll-?back|aprobaci|información|detalles|resumen|monitoreo|monitorización|supervisión|requisito|entorno(?!\p{L})|ambiente(?!\p{L})|(?<!\p{L})claves?(?!\p{L})|documentaci|preproducción/iu,
  goLive:
    /(?<!\p{L})puesta en (?:producción|marcha|vivo|servicio|línea)(?!\p{L})|(?<!\p{L})salida (?:en vivo|a producción|a vivo|en producción)(?!\p{L})|(?<!\p{L})paso a producción(?!\p{L})|(?<!\p{L})go-?live(?!\p{L})|(?<!\p{L})entrada en producción(?!\p{L})|(?<!\p{L})apertura al público(?!\p{L})/iu,
  optional: /^opcional|[([]opcional/iu,
  rollback:
    /(?<!\p{L})reversión(?!\p{L})|(?<!\p{L})revertir(?!\p{L})|(?<!\p{L})roll-?back|(?<!\p{L})marcha atrás(?!\p{L})|(?<!\p{L})vuelta atrás(?!\p{L})|(?<!\p{L})retroceso(?!\p{L})|(?<!\p{L})restauración de la versión|(?<!\p{L})plan de retorno/iu,
  incident:
    /(?<!\p{L})incident|(?<!\p{L})incidencia|(?<!\p{L})emergencia|(?<!\p{L})contingencia|(?<!\p{L})caída(?!\p{L})/iu,
  mends:
    /(?<!\p{L})(?:solución|resolución) de problemas|(?<!\p{L})(?:problemas|errores) (?:comunes|frecuentes|conocidos)/iu,
  executes:
    /(?<!\p{L})pasos(?!\p{L})|(?<!\p{L})acciones(?!\p{L})|(?<!\p{L})procedimiento|(?<!\p{L})ejecución|(?<!\p{L})(?:si|en caso) (?:es |fuera |de ser )?necesari|(?<!\p{L})(?:si|en caso de)(?!\p{L}).{0,40}fall|(?<!\p{L})lista de (?:verificación|comprobación)/iu,
  fails: /^(?:si|en caso de(?: que)?)(?!\p{L}).{0,40}(?:fall|problema|error)/iu,
  stops:
    /(?<!\p{L})(?:criterios?|condiciones|disparadores|umbrales|motivos|desencadenantes) (?:de |del |para )(?:la |el )?(?:reversión|roll-?back|revertir|parada|abortar|cancelación|detener|no-?go|marcha atrás)|(?<!\p{L})cuándo (?:revertir|abortar|detener|cancelar)|^(?:detener|parar|abortar|cancelar) si(?!\p{L})/iu,
  criteria: /(?<!\p{L})criterios? de (?:éxito|aceptación|salida|finalización)|(?<!\p{L})definition of done(?!\p{L})/iu,
  signOff:
    /(?<!\p{L})aprobaci(?:ón|ones)(?!\p{L})|(?<!\p{L})firmas?(?!\p{L})|(?<!\p{L})visto bueno(?!\p{L})|(?<!\p{L})autorizaci(?:ón|ones)(?!\p{L})|(?<!\p{L})conformidad(?!\p{L})|(?<!\p{L})vob[oº]/iu,
  contents: /(?<!\p{L})tabla de contenidos?|(?<!\p{L})índice(?!\p{L})|^contenidos?$/iu,
  contacts:
    /(?<!\p{L})contactos?(?!\p{L})|(?<!\p{L})escalamiento(?!\p{L})|(?<!\p{L})escalado(?!\p{L})|(?<!\p{L})escalación(?!\p{L})|(?<!\p{L})guardia(?!\p{L})/iu,
  links:
    /(?<!\p{L})enlaces(?!\p{L})|(?<!\p{L})vínculos(?!\p{L})|(?<!\p{L})documentos? relacionad|(?<!\p{L})documentación relacionad|^referencias$|(?<!\p{L})recursos(?!\p{L})|(?<!\p{L})tableros$|(?<!\p{L})paneles$|(?<!\p{L})ver también/iu,
  history: /(?<!\p{L})(?:historial|registro|control) de (?:versiones|cambios|revisiones|modificaciones)/iu,
  reference:
    /(?<!\p{L})referencia(?!\p{L})|(?<!\p{L})glosario(?!\p{L})|(?<!\p{L})anexos?(?!\p{L})|(?<!\p{L})apéndice|(?<!\p{L})(?:resultados?|salida) esperad|(?<!\p{L})solución de problemas|(?<!\p{L})resolución de problemas/iu,
  remarks:
    /(?<!\p{L})notas(?!\p{L})|(?<!\p{L})observaciones(?!\p{L})|(?<!\p{L})comentarios(?!\p{L})|^(?:resumen|introducción|objetivos?|propósito|antecedentes|alcance|descripción general|visión general)$|^acerca de/iu,
  option: /^(?:opción|variante|alternativa|enfoque)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})(?![\p{L}\p{N}])\s*(?:[:.)–—-]|$)/iu,
  titleActs:
    /^(?:verificar|actualizar|enviar|preparar|recopilar|obtener|anunciar|publicar|notificar|informar|avisar|eliminar|corregir|migrar|redactar|compartir|solicitar|confirmar|validar|configurar|crear|añadir|agregar|aprobar|comprobar)(?!\p{L})/iu,
  flow: /^(?:para |en caso de )?(?:una? |el |la )?(?:versión|entrega|actualización|despliegue|lanzamiento|cambio|parche|hot-?fix)(?: de)? (?:parche|menor|mayor|estándar|urgente|emergencia|completa?|normal|seguridad|correctiv[oa])$|^(?:si|para|en caso de) [^:]{2,80}:?$/iu,
  pickOne:
    /(?<!\p{L})(?:eliminar|borrar|tachar|omitir|ignorar)(?!\p{L}).{0,40}(?:no (?:aplique|aplica|corresponda|corresponde|proceda))|(?<!\p{L})(?:usar|seguir|conservar|elegir|completar)(?!\p{L}).{0,30}(?:solo|únicamente|una de las|la que)/iu,
  stageLast: /(?<!\p{L})final(?!\p{L})|(?<!\p{L})últim[oa](?!\p{L})|(?<!\p{L})dirección(?!\p{L})|(?<!\p{L})definitiv/iu,
  closes:
    /(?<!\p{L})cierre(?!\p{L})|(?<!\p{L})clausura(?!\p{L})|(?<!\p{L})después(?!\p{L})|(?<!\p{L})posterior(?!\p{L})|(?<!\p{L})post-|hypercare/iu,
  areaSecurity: /(?<!\p{L})seguridad(?!\p{L})|(?<!\p{L})ciberseguridad|(?<!\p{L})pruebas? de penetración/iu,
  areaDatabase:
    /(?<!\p{L})bases? de datos(?!\p{L})|(?<!\p{L})bbdd(?!\p{L})|(?<!\p{L})migraci(?:ón|ones) de datos|(?<!\p{L})esquema(?!\p{L})/iu,
  areaTesting:
    /(?<!\p{L})calidad(?!\p{L})|(?<!\p{L})pruebas?(?!\p{L})|(?<!\p{L})regresión(?!\p{L})|(?<!\p{L})tests?(?!\p{L})/iu,
  ago: /(?:~ ?|(?<!\p{L})(?:unas?|aproximadamente|al menos) )?(?<![\p{L}\p{N}])(?:\d{1,4}|una?|dos|tres|cuatro|cinco|seis|siete|diez)[ -]?(?:minutos?|min|horas?|hrs?|h|días?(?: hábiles| laborables)?|semanas?) antes(?!\p{L})(?: de(?:l| la)? (?:despliegue|lanzamiento|puesta en (?:producción|marcha)|salida(?: a producción)?|go-?live|publicación|paso a producción|inicio)(?!\p{L}))?/iu,
  since:
    /(?:~ ?|(?<!\p{L})(?:unas?|aproximadamente) )?(?<![\p{L}\p{N}])(?:\d{1,4}|una?|dos|tres|cuatro|cinco|seis|siete|diez)[ -]?(?:minutos?|min|horas?|hrs?|h|días?(?: hábiles| laborables)?|semanas?) (?:después|más tarde|tras)(?!\p{L})(?: (?:de(?:l| la)?|el|la) (?:despliegue|lanzamiento|puesta en (?:producción|marcha)|salida|go-?live|publicación)(?!\p{L}))?/iu,
  within:
    /(?<!\p{L})(?:(?:dentro de|en|durante) (?:las? |los? )?|(?:las |los )?(?=primer))(?:primer[oa]s? |próxim[oa]s? )?(?:\d{1,4}|una?|dos|tres|cuatro|cinco|seis|siete|diez)[ -]?(?:minutos?|min|horas?|hrs?|h|días?|semanas?)(?!\p{L})|(?<!\p{L})(?:la |en la |durante la )?primera (?:hora|semana)(?!\p{L})/iu,
  dayBefore: /(?<!\p{L})(?:el )?día (?:anterior|antes|previo)(?!\p{L})|(?<!\p{L})(?:la )?víspera(?!\p{L})/iu,
  dayOf:
    /(?<!\p{L})(?:el )?día d(?!\p{L})|(?<!\p{L})(?:el )?mismo día(?!\p{L})|(?<!\p{L})(?:el )?día del? (?:despliegue|lanzamiento|la puesta en (?:producción|marcha))(?!\p{L})/iu,
  dayAfter: /(?<!\p{L})(?:el |al )?día siguiente(?!\p{L})/iu,
  dayNumber: /(?<!\p{L})(?:día|semana|hora)s? ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| a )\d{1,3})?(?![\p{L}\p{N}])/iu,
  weekday:
    /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})(?: (?:anterior|previo|siguiente|por la (?:mañana|tarde|noche)|antes|después)(?!\p{L}))?/iu,
  until: /^ ?(?:a|hasta) /iu,
  minutes: /^min(?:utos?)?(?!\p{L})/iu,
  hours: /^horas?(?!\p{L})/iu,
  days: /^días?(?!\p{L})/iu,
  weeks: /^sem(?:anas?)?(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
