package moderato.local.part;

/** The smallest program that can be seen to have run. */
final class Greeting {
    private Greeting() {}

    public static void main(String[] arguments) {
        System.out.println("Hello, " + arguments[0]);
        System.exit(0);
    }
}
