CREATE DATABASE moderato_intake;
CREATE DATABASE moderato_notification;
