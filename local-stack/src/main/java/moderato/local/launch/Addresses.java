package moderato.local.launch;

import moderato.local.Port;
import moderato.local.Ports;
import moderato.local.Stack;

/** What a newcomer wants to open first. */
record Addresses(Stack stack) {

    String text() {
        Ports ports = stack.ports();
        String metrics = "/actuator/prometheus";
        return """

                Ready.
                  An article with comments  %s
                  The editors' desk         %s   editor / %s
                  Caught mails              %s
                  Metrics                   %s
                                            %s
                                            %s
                  Logs                      %s
                Comments at a fixed rate: end-to-end/load --rate 100
                Stop with Ctrl-C, or TERM to process %d.""".formatted(
                        ports.address(Port.INTAKE, "/demo/"),
                        ports.address(Port.NOTIFICATION, "/"),
                        stack.editorPassword(),
                        ports.address(Port.MAILS, "/"),
                        ports.address(Port.INTAKE_MANAGEMENT, metrics),
                        ports.address(Port.WORKER_MANAGEMENT, metrics),
                        ports.address(Port.NOTIFICATION_MANAGEMENT, metrics),
                        stack.logs(),
                        ProcessHandle.current().pid());
    }
}
