package moderato.rules.condition;

/** A language that there are lists for. */
public enum Language {
    EN,
    DE,
    FR,
    ES,
    IT
}
